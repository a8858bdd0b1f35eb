internal import Reporters
internal import RuleEngine
internal import Syntax

/// Reads and checks what the arguments name: each file once, and all of them, whatever befalls one.
struct CheckRun {
  /// The extensions of task definitions in folders.
  static let extensions: [StaticString] = ["json", "yaml", "yml"]

  private let failOn: Threshold?
  private let standardInputName: String?
  private(set) var configurations: ConfigurationLookup

  private(set) var files: [CheckedFile] = []
  /// The number of files that hold no task definition.
  private(set) var skippedFiles = 0
  private(set) var failures: [Report.Failure] = []

  /// The files that an argument names, rather than a folder that they are in.
  private var named: Set<FileStatus.Identity> = []
  private var visited: Set<FileStatus.Identity> = []
  private var hasReadStandardInput = false
  private var unusableConfigurations: Set<String> = []
  private var progress: Progress
  private var space = Linter.WorkingSpace()

  /// Whether a finding reached the level from which findings fail the run.
  private(set) var isFailed = false
  /// Whether a suppression could not be read.
  private(set) var hasMalformedSuppression = false
  /// The number of known findings that are gone from the files that were checked, by baseline.
  private(set) var goneFindings: [FilePath: Int] = [:]
  /// The level from which the findings of each file fail the run, for files with findings.
  private(set) var thresholds: [String: Level?] = [:]
  /// What each file with findings is called in its configuration's patterns.
  private(set) var patternPaths: [String: String] = [:]

  /// Makes a run that has read nothing yet.
  ///
  /// - Parameters:
  ///   - failOn: The level from which findings fail the run, whatever configurations say.
  ///   - standardInputName: What standard input goes by; nil where it has no name.
  init(
    configurations: ConfigurationLookup, failOn: Threshold?, standardInputName: String?, progress: Progress
  ) {
    self.configurations = configurations
    self.failOn = failOn
    self.standardInputName = standardInputName
    self.progress = progress
  }

  /// Checks files, folders, and for `-` standard input.
  mutating func check(_ arguments: [String]) {
    let paths = arguments.map { $0 == "-" ? nil : FilePath(argument: $0) }
    named = Set(paths.compactMap { path in path.flatMap { try? FileStatus(of: $0).identity } })
    for path in paths {
      if let path {
        checkNamed(path)
      } else if !hasReadStandardInput {
        hasReadStandardInput = true
        checkStandardInput()
      }
    }
    progress.clear()
  }

  /// Whether the file is among those that were read.
  func hasRead(_ identity: FileStatus.Identity) -> Bool { visited.contains(identity) }

  /// Checks what is staged for the next commit.
  mutating func check(_ staged: [StagedFile]) {
    for file in staged {
      if let identity = try? FileStatus(of: file.path).identity { visited.insert(identity) }
      do throws(GitFailure) {
        check(Source(name: file.path.text, bytes: try file.content()), at: file.path, isNamed: false)
      } catch {
        fail(file.path.text, error.reason)
      }
    }
    progress.clear()
  }

  /// Checks files as those of a folder.
  mutating func check(changed: [FilePath]) {
    for path in changed { checkFile(path, isInFolder: true) }
    progress.clear()
  }

  private mutating func checkStandardInput() {
    let name = standardInputName ?? "<stdin>"
    do throws(UnreadableInput) {
      let bytes = try InputReader.readStandardInput()
      let path = standardInputName.map(FilePath.init(argument:))
      check(Source(name: name, bytes: bytes), at: path, isNamed: true)
    } catch {
      fail(name, error.reason)
    }
  }

  private mutating func checkNamed(_ path: FilePath) {
    do throws(SystemError) {
      switch try FileStatus(of: path).kind {
      case .folder: checkFolder(path)
      case .special(let kind): fail(path.text, UnreadableInput.special(kind).reason)
      case .regular, .symbolicLink: checkFile(path, isInFolder: false)
      }
    } catch {
      fail(path.text, error.reason)
    }
  }

  private mutating func checkFolder(_ folder: FilePath) {
    var found: [FilePath] = []
    FolderWalk(extensions: Self.extensions).visit(folder) {
      found.append($0)
    } failed: { path, error in
      fail(path.text, error.reason)
    }
    for path in found { checkFile(path, isInFolder: true) }
  }

  private mutating func checkFile(_ path: FilePath, isInFolder: Bool) {
    do throws(UnreadableInput) {
      let (identity, bytes) = try InputReader.read(path)
      guard visited.insert(identity).inserted else { return }
      check(Source(name: path.text, bytes: bytes), at: path, isNamed: named.contains(identity))
    } catch .tooLarge where isInFolder {
      // Nobody meant it as a task definition.
      skippedFiles += 1
      progress.clear()
      StandardError.write(
        Report.Failure(path: path.text, reason: "skipped: it \(UnreadableInput.tooLarge.reason)"))
    } catch {
      fail(path.text, error.reason)
    }
  }

  private mutating func check(_ source: Source, at path: FilePath?, isNamed: Bool) {
    progress.advance()
    let governed: ConfigurationLookup.Governed
    do throws(ConfigurationLookup.Unusable) {
      governed = try configurations.configuration(of: path)
    } catch {
      if unusableConfigurations.insert(error.name).inserted {
        fail(error.name, "cannot be used, so the files that it is for are not checked")
      }
      return
    }
    let settings = governed.configuration
    let patternPath = governed.path(relativeTo: settings.folder)
    if let exclusion = patternPath.flatMap({ settings.configuration?.exclusion(of: $0) }) {
      skippedFiles += 1
      if isNamed {
        progress.clear()
        let reason = "not checked: `\(exclusion.value.text)` under `exclude` in the configuration is about it"
        StandardError.write(Report.Failure(path: source.name, reason: reason))
      }
      return
    }
    switch settings.linter.check(source, isNamed: isNamed, path: patternPath, using: &space) {
    case .notATaskDefinition: skippedFiles += 1
    case .checked(let file, definitions: _): add(file, governed)
    }
  }

  private mutating func add(_ file: CheckedFile, _ governed: ConfigurationLookup.Governed) {
    let settings = governed.configuration
    var findings = file.findings
    if let known = settings.baseline, let path = governed.path(relativeTo: known.folder) {
      let comparison = known.baseline.compare(findings, ofFile: path)
      findings = comparison.new
      goneFindings[known.path, default: 0] += comparison.gone
    }
    let threshold = failOn ?? settings.configuration?.failOn?.value ?? .error
    isFailed = isFailed || findings.contains { threshold.isReached(by: $0.level) }
    hasMalformedSuppression = hasMalformedSuppression || findings.contains(where: \.isMalformedSuppression)
    if !findings.isEmpty {
      thresholds[file.source.name] = threshold.level
      patternPaths[file.source.name] = governed.path(relativeTo: settings.folder) ?? file.source.name
    }
    // The text of a file without findings is not needed any more; a repository may have many.
    files.append(
      findings.isEmpty
        ? CheckedFile(source: Source(name: file.source.name, bytes: []), findings: [])
        : CheckedFile(source: file.source, findings: findings, secretPlaces: file.secretPlaces))
  }

  private mutating func fail(_ path: String, _ reason: String) {
    let failure = Report.Failure(path: path, reason: reason)
    failures.append(failure)
    progress.clear()
    StandardError.write(failure)
  }
}
