package import CheckResults
package import RuleEngine

/// Finds the configuration of each file: the nearest `.ecslint.yaml` in its folder and those above, up to the
/// root of its repository.
package struct ConfigurationLookup {
  /// What is known of a folder.
  private enum Answer {
    case loaded(LoadedConfiguration)
    /// Its configuration cannot be used.
    case unusable(Unusable)
  }

  /// A file's configuration, and where the file is.
  package struct Governed {
    package let configuration: LoadedConfiguration
    /// The path of the file as people know it; nil where it has none.
    fileprivate let file: FilePath?
    /// The folder of the file: absolute, without symbolic links.
    fileprivate let folder: FilePath?

    /// The absolute path of the file, without symbolic links to its folder; nil where it has none.
    private var path: FilePath? {
      guard let file, let folder else { return nil }
      return FilePath(file.name, in: folder)
    }

    /// The path of the file as a folder's patterns have it.
    package func path(relativeTo folder: FilePath?) -> String? {
      folder.flatMap { folder in path?.relative(to: folder) }
    }
  }

  /// The configuration of a file cannot be used.
  package struct Unusable: Error {
    /// The path of the configuration as people know it.
    let name: String
    /// Why.
    package let complaints: Complaints
  }

  private let loader: ConfigurationLoader
  /// The configuration of files that have none, and of all files if one was named.
  private let standard: LoadedConfiguration
  /// Whether one was named.
  private let isNamed: Bool
  // With some room from the start: to grow from nothing is to look up at run time how paths are hashed, which
  // takes longer than the check of a file.
  private var answers = [FilePath: Answer](minimumCapacity: 12)
  /// The folder that was resolved last: most files stand in the folder of the file before.
  private var lastFolder: (folder: FilePath, resolved: FilePath?)?
  private let workingDirectory = Environment.workingDirectory

  /// - Parameter path: The configuration of all files; without one, each file's own is looked up.
  package init(_ path: FilePath?, loader: ConfigurationLoader) throws(Complaints) {
    self.loader = loader
    isNamed = path != nil
    standard = if let path { try loader.load(path, named: path.text) } else { loader.standard() }
    loaded = [standard]
  }

  /// The configurations that were read so far, and what files without one are checked with.
  package private(set) var loaded: [LoadedConfiguration]

  /// What people need to know of the rules of all configurations, sorted by id.
  var descriptions: [RuleDescription] {
    guard loaded.count > 1 else { return standard.linter.descriptions }
    let all = loaded.flatMap(\.linter.descriptions).map { ($0.id, $0) }
    return Dictionary(all, uniquingKeysWith: { first, _ in first }).values.sorted { $0.id < $1.id }
  }

  /// The configuration of a file, or of nothing but the working folder.
  package mutating func configuration(of file: FilePath?) throws(Unusable) -> Governed {
    let folder = file.flatMap { resolvedFolder(of: $0) } ?? workingDirectory
    guard !isNamed, let folder else {
      return Governed(configuration: standard, file: file, folder: folder)
    }
    switch answer(for: folder) {
    case .loaded(let loaded): return Governed(configuration: loaded, file: file, folder: folder)
    case .unusable(let unusable): throw unusable
    }
  }

  /// The folder of a file without symbolic links, as far as it exists.
  private mutating func resolvedFolder(of file: FilePath) -> FilePath? {
    if let lastFolder, file.isEntry(of: lastFolder.folder) { return lastFolder.resolved }
    let folder = file.folder
    var resolved = folder.resolved
    if resolved == nil, folder != folder.folder {
      resolved = resolvedFolder(of: folder).map { FilePath(folder.name, in: $0) }
    }
    lastFolder = (folder, resolved)
    return resolved
  }

  private mutating func answer(for folder: FilePath) -> Answer {
    if let known = answers[folder] { return known }
    let file = FilePath(Configuration.fileName, in: folder)
    let answer =
      if (try? FileStatus(of: file)) != nil {
        load(file)
      } else if Self.isTopmost(folder) {
        Answer.loaded(standard)
      } else {
        self.answer(for: folder.folder)
      }
    answers[folder] = answer
    return answer
  }

  /// The root of the repository that a folder is in; nil where it is in none.
  package static func repositoryRoot(of folder: FilePath) -> FilePath? {
    if !isTopmost(folder) { return repositoryRoot(of: folder.folder) }
    return folder == folder.folder ? nil : folder
  }

  private static func isTopmost(_ folder: FilePath) -> Bool {
    folder == folder.folder || (try? FileStatus(ofLink: FilePath(".git", in: folder))) != nil
  }

  private mutating func load(_ file: FilePath) -> Answer {
    let name = workingDirectory.map { file.relative(to: $0) } ?? file.text
    do throws(Complaints) {
      let configuration = try loader.load(file, named: name)
      loaded.append(configuration)
      return .loaded(configuration)
    } catch {
      return .unusable(Unusable(name: name, complaints: error))
    }
  }
}

extension ConfigurationLookup {
  /// Makes a lookup. What is wrong with the configuration that an argument names is told on standard error.
  ///
  /// - Parameter argument: The configuration of all files; nil where each has its own.
  static func telling(
    _ argument: String?, loader: ConfigurationLoader
  ) throws(ExitStatus) -> ConfigurationLookup {
    try Complaints.telling { () throws(Complaints) in
      try ConfigurationLookup(argument.map(FilePath.init(argument:)), loader: loader)
    }
  }

  /// What people need to know of the rules that apply in the working folder, sorted by id. Those of a
  /// configuration that cannot be used are left out.
  ///
  /// - Parameter configuration: The configuration of all files; nil where each has its own.
  package static func descriptions(
    of rules: RuleSet, configuration: String?
  ) throws(ExitStatus) -> [RuleDescription] {
    var configurations = try telling(
      configuration, loader: ConfigurationLoader(rules: rules, placeholders: nil, baseline: .none))
    do throws(ConfigurationLookup.Unusable) {
      _ = try configurations.configuration(of: nil)
    } catch {
      error.complaints.write()
    }
    return configurations.descriptions
  }
}
