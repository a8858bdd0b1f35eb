internal import CheckResults
internal import Checking
internal import LanguageServer
internal import LanguageService
internal import Reporters
internal import RuleEngine
internal import Syntax

/// The file system as the language server sees it: which configuration is whose.
struct ConfiguredWorkspace: Workspace {
  /// The configuration of all documents, where one was named.
  private let given: FilePath?
  private let loader: ConfigurationLoader
  /// Nil until settings are asked for.
  private var lookup: ConfigurationLookup?
  private(set) var problems: [ConfigurationProblem] = []

  init(rules: RuleSet, configuration: FilePath?) {
    given = configuration
    loader = ConfigurationLoader(rules: rules, placeholders: nil, baseline: .configured)
  }

  mutating func forget() {
    lookup = nil
    problems = []
  }

  mutating func settings(forPath path: String?) -> DocumentSettings {
    do throws(Complaints) {
      return DocumentSettings(try governed(path.map(FilePath.init(argument:))))
    } catch {
      for problem in error.problems where !problems.contains(problem) { problems.append(problem) }
      return DocumentSettings(linter: loader.standard().linter, isUsable: false)
    }
  }

  private mutating func governed(_ file: FilePath?) throws(Complaints) -> ConfigurationLookup.Governed {
    var lookup: ConfigurationLookup
    if let known = self.lookup {
      lookup = known
    } else {
      lookup = try ConfigurationLookup(given, loader: loader)
    }
    defer { self.lookup = lookup }
    do throws(ConfigurationLookup.Unusable) {
      return try lookup.configuration(of: file)
    } catch {
      throw error.complaints
    }
  }

  func newConfiguration(forPath path: String) -> (path: String, documentPath: String)? {
    guard given == nil, let file = FilePath(argument: path).absolute else { return nil }
    let folder = ConfigurationLookup.repositoryRoot(of: file.folder) ?? file.folder
    return (FilePath(Configuration.fileName, in: folder).text, file.relative(to: folder))
  }

  func concerns(_ path: String) -> Bool {
    guard let file = FilePath(argument: path).absolute else { return false }
    return file.isNamed(Configuration.fileName) || sources.contains { $0.includes(file) }
  }

  var watchedFiles: [WatchedFiles] { sources.map(\.watchedFiles) }

  /// What settings come from, besides configurations with the usual name.
  private var sources: [SettingsSource] {
    let named = (lookup?.loaded ?? []).flatMap { loaded -> [FilePath] in
      let folder = loaded.folder
      let folders = loaded.configuration?.ruleFolders.map(\.value) ?? []
      return folders.compactMap { name in folder.map { FilePath(name, in: $0) } }
        + (loaded.baseline.map { [$0.path] } ?? [])
    }
    var sources: [SettingsSource] = []
    for path in (given.map { [$0] } ?? []) + named + problems.map({ FilePath(argument: $0.path) }) {
      if let source = SettingsSource(path), !sources.contains(source), !source.isConfiguration {
        sources.append(source)
      }
    }
    return sources
  }
}

extension DocumentSettings {
  fileprivate init(_ governed: ConfigurationLookup.Governed) {
    let loaded = governed.configuration
    let known = loaded.baseline.flatMap { file in
      governed.path(relativeTo: file.folder).map { KnownFindings(file.baseline, path: $0) }
    }
    self.init(
      linter: loaded.linter, configuration: loaded.configuration,
      configurationPath: loaded.configuration.flatMap { FilePath(argument: $0.source.name).absolute?.text },
      patternPath: governed.path(relativeTo: loaded.folder), knownFindings: known)
  }
}

extension Complaints {
  fileprivate var problems: [ConfigurationProblem] {
    list.flatMap { complaint -> [ConfigurationProblem] in
      switch complaint {
      case .failure(let failure):
        [
          ConfigurationProblem(
            path: FilePath(argument: failure.path).absolute?.text ?? failure.path, name: failure.path,
            reason: failure.reason)
        ]
      case .mistakes(let files):
        files.map { file in
          let name = file.source.name
          return ConfigurationProblem(path: FilePath(argument: name).absolute?.text ?? name, in: file)
        }
      }
    }
  }
}
