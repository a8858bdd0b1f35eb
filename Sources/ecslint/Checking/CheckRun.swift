internal import Reporters
internal import RuleEngine
internal import Syntax

/// Reads and checks what the arguments name: each file once, and all of them, whatever befalls one.
struct CheckRun {
  /// The extensions of task definitions in folders.
  static let extensions: [StaticString] = ["json", "yaml", "yml"]

  /// How many inputs are checked before what was found in them is told.
  private static let lotSize = 4_096

  private let failOn: Threshold?
  private let standardInputName: String?
  private(set) var configurations: ConfigurationLookup

  private(set) var files: [CheckedFile] = []
  /// The number of files that hold no task definition.
  private(set) var skippedFiles = 0
  private(set) var failures: [Report.Failure] = []

  /// The files that an argument names, rather than a folder that they are in.
  private var named: Set<FileStatus.Identity> = []
  /// With some room from the start, as in `ConfigurationLookup`.
  private var visited = Set<FileStatus.Identity>(minimumCapacity: 12)
  /// The files that a folder holds beside task definitions, such as the report of an earlier run.
  private var unrelated: Set<FileStatus.Identity> = []
  private var unusableConfigurations: Set<String> = []
  private var progress: Progress
  private var crew: CheckCrew

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

  /// How the run ends.
  var status: ExitStatus {
    if !failures.isEmpty || hasMalformedSuppression { return .notChecked }
    return isFailed ? .findings : .clean
  }

  /// Makes a run that has read nothing yet.
  ///
  /// - Parameters:
  ///   - failOn: The level from which findings fail the run, whatever configurations say.
  ///   - standardInputName: What standard input goes by; nil where it has no name.
  ///   - threads: The most threads that check at the same time; nil for as many as there are processors.
  init(
    configurations: ConfigurationLookup, failOn: Threshold?, standardInputName: String?, progress: Progress,
    threads: Int? = nil
  ) {
    self.configurations = configurations
    self.failOn = failOn
    self.standardInputName = standardInputName
    self.progress = progress
    crew = CheckCrew(size: threads)
  }

  /// Checks files, folders, and for `-` standard input.
  mutating func check(_ arguments: [String]) {
    let paths = arguments.map { $0 == "-" ? nil : FilePath(argument: $0) }
    named = Set(paths.compactMap { path in path.flatMap { try? FileStatus(of: $0).identity } })
    var inputs: [CheckInput] = []
    var readsStandardInput = false
    for path in paths {
      if let path {
        inputs += Self.inputs(at: path)
      } else if !readsStandardInput {
        readsStandardInput = true
        inputs.append(
          .standardInput(
            name: standardInputName ?? "<stdin>", path: standardInputName.map(FilePath.init(argument:))))
      }
    }
    check(inputs)
  }

  /// Whether the run is about the file: it was named, or found in a folder and is a task definition.
  func isAbout(_ identity: FileStatus.Identity) -> Bool {
    visited.contains(identity) && !unrelated.contains(identity)
  }

  /// Checks what is staged for the next commit.
  mutating func check(_ staged: [StagedFile]) { check(staged.map(CheckInput.staged)) }

  /// Checks files as those of a folder.
  mutating func check(changed: [FilePath]) { check(changed.map { .file($0, isInFolder: true) }) }

  private static func inputs(at path: FilePath) -> [CheckInput] {
    do throws(SystemError) {
      switch try FileStatus(of: path).kind {
      case .folder: return inputs(inFolder: path)
      case .special(let kind):
        return [.failure(Report.Failure(path: path.text, reason: UnreadableInput.special(kind).reason))]
      case .regular, .symbolicLink: return [.file(path, isInFolder: false)]
      }
    } catch {
      return [.failure(Report.Failure(path: path.text, reason: error.reason))]
    }
  }

  /// The files of a folder, after what is wrong with the folders in it.
  private static func inputs(inFolder folder: FilePath) -> [CheckInput] {
    var failures: [CheckInput] = []
    var found: [CheckInput] = []
    FolderWalk(extensions: Self.extensions).visit(folder) {
      found.append(.file($0, isInFolder: true))
    } failed: { path, error in
      failures.append(.failure(Report.Failure(path: path.text, reason: error.reason)))
    }
    return failures + found
  }

  /// Checks the inputs, so many at a time: threads take the files of each lot, and what they find is told in order.
  private mutating func check(_ inputs: [CheckInput]) {
    for start in stride(from: 0, to: inputs.count, by: Self.lotSize) {
      let lot = inputs[start..<min(inputs.count, start + Self.lotSize)]
      let prepared = lot.map { (input: $0, preparation: prepare($0)) }
      var outcomes = crew.outcomes(of: prepared.compactMap(\.preparation.check), named: named).makeIterator()
      for (input, preparation) in prepared {
        switch preparation {
        case .ready(let check):
          progress.advance()
          if let outcome = outcomes.next() { collect(outcome, of: check, from: input) }
        case .impossible(let failure): fail(failure)
        case .unusable(let configuration):
          if unusableConfigurations.insert(configuration.name).inserted {
            configuration.complaints.write()
            fail(
              Report.Failure(
                path: configuration.name,
                reason: "cannot be used, so the files that it is for are not checked"))
          }
        }
      }
    }
    progress.clear()
  }

  /// An input after what cannot be shared by threads.
  private enum Preparation {
    case ready(FileCheck)
    case impossible(Report.Failure)
    case unusable(ConfigurationLookup.Unusable)

    var check: FileCheck? {
      if case .ready(let check) = self { check } else { nil }
    }
  }

  private mutating func prepare(_ input: CheckInput) -> Preparation {
    switch input {
    case .failure(let failure): return .impossible(failure)
    case .file(let path, isInFolder: _): return prepare(.file(path), at: path)
    case .standardInput(let name, let path):
      do throws(UnreadableInput) {
        let source = Source(name: name, bytes: try InputReader.readStandardInput())
        return prepare(.read(source, isNamed: true, nil), at: path)
      } catch {
        return .impossible(Report.Failure(path: name, reason: error.reason))
      }
    case .staged(let file):
      let identity = try? FileStatus(of: file.path).identity
      do throws(GitFailure) {
        let source = Source(name: file.path.text, bytes: try file.content())
        return prepare(.read(source, isNamed: false, identity), at: file.path)
      } catch {
        return .impossible(Report.Failure(path: file.path.text, reason: error.reason))
      }
    }
  }

  private mutating func prepare(_ text: FileCheck.Text, at path: FilePath?) -> Preparation {
    do throws(ConfigurationLookup.Unusable) {
      return .ready(FileCheck(text: text, governed: try configurations.configuration(of: path)))
    } catch {
      return .unusable(error)
    }
  }

  private mutating func collect(_ outcome: FileCheck.Outcome, of check: FileCheck, from input: CheckInput) {
    if let identity = outcome.identity {
      let isNew = visited.insert(identity).inserted
      if case .file = input, !isNew { return }
      if outcome.isUnrelated { unrelated.insert(identity) }
    }
    switch outcome.result {
    case .unreadable(let error): collect(error, from: input)
    case .notATaskDefinition: skippedFiles += 1
    case .excluded(let pattern):
      skippedFiles += 1
      if outcome.isNamed {
        let reason = "not checked: `\(pattern)` under `exclude` in the configuration is about it"
        tell(Report.Failure(path: check.name, reason: reason))
      }
    case .checked(let file, let gone): add(file, goneFindings: gone, check.governed)
    }
  }

  private mutating func collect(_ error: UnreadableInput, from input: CheckInput) {
    guard case .file(let path, let isInFolder) = input else { return }
    if isInFolder, error == .tooLarge {
      // Nobody meant it as a task definition.
      skippedFiles += 1
      tell(Report.Failure(path: path.text, reason: "skipped: it \(error.reason)"))
    } else {
      fail(Report.Failure(path: path.text, reason: error.reason))
    }
  }

  private mutating func add(
    _ file: CheckedFile, goneFindings gone: Int, _ governed: ConfigurationLookup.Governed
  ) {
    let settings = governed.configuration
    if let baseline = settings.baseline { goneFindings[baseline.path, default: 0] += gone }
    let threshold = failOn ?? settings.configuration?.failOn?.value ?? .error
    isFailed = isFailed || file.findings.contains { threshold.isReached(by: $0.level) }
    hasMalformedSuppression =
      hasMalformedSuppression || file.findings.contains(where: \.isMalformedSuppression)
    if !file.findings.isEmpty {
      thresholds[file.source.name] = threshold.level
      patternPaths[file.source.name] = governed.path(relativeTo: settings.folder) ?? file.source.name
    }
    files.append(file)
  }

  private mutating func fail(_ failure: Report.Failure) {
    failures.append(failure)
    tell(failure)
  }

  private mutating func tell(_ failure: Report.Failure) {
    progress.clear()
    StandardError.write(failure)
  }
}
