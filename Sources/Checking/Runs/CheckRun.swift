internal import CheckResults
internal import Reporters
internal import RuleEngine
internal import Syntax

/// Reads and checks what the arguments name: each file once, and all of them, whatever befalls one.
struct CheckRun {
  private let failOn: Threshold?
  private let standardInputName: String?
  private let reports: PartwiseReports
  private let crew: CheckCrew
  private var queue: CheckQueue

  private(set) var files: [CheckedFile] = []
  /// The place of each of the files in the queue.
  private var places: [Int] = []
  /// The number of files that hold no task definition.
  private(set) var skippedFiles = 0
  private(set) var failures: [Report.Failure] = []

  /// The files that an argument names, rather than a folder that they are in; with some room from the start, as in
  /// `ConfigurationLookup`.
  private var named = Set<FileStatus.Identity>(minimumCapacity: 12)
  private var visited = Set<FileStatus.Identity>(minimumCapacity: 12)
  /// The files that a folder holds beside task definitions, such as the report of an earlier run.
  private var unrelated: Set<FileStatus.Identity> = []
  private var unusableConfigurations: Set<String> = []

  /// Whether a finding reached the level from which findings fail the run.
  private(set) var isFailed = false
  /// Whether a suppression could not be read.
  private(set) var hasMalformedSuppression = false
  /// The number of known findings that are gone from the files that were checked, by baseline.
  private(set) var goneFindings: [FilePath: Int] = [:]

  /// The configurations that files were found to have.
  var configurations: ConfigurationLookup { queue.configurations }

  /// How the run ends.
  var status: ExitStatus {
    if !failures.isEmpty || hasMalformedSuppression { return .notChecked }
    return isFailed ? .findings : .clean
  }

  /// The level from which the findings of each file fail the run, for files with findings.
  var thresholds: [String: Level?] {
    var thresholds: [String: Level?] = [:]
    forEachFileWithFindings { file, governed, _ in
      thresholds[file.source.name] = threshold(for: governed).level
    }
    return thresholds
  }

  /// What each file with findings is called in its configuration's patterns.
  var patternPaths: [String: String] {
    var paths: [String: String] = [:]
    forEachFileWithFindings { file, governed, _ in
      paths[file.source.name] = governed.path(relativeTo: governed.configuration.folder)
    }
    return paths
  }

  /// What a report says of the files, in their order, by the number of its destination.
  func text(ofReport number: Int) -> [UInt8] {
    var text: [UInt8] = []
    var length = 0
    forEachFileWithFindings { length += $2[number].count }
    text.reserveCapacity(length)
    forEachFileWithFindings { text += $2[number] }
    return text
  }

  private func forEachFileWithFindings(
    _ body: (CheckedFile, ConfigurationLookup.Governed, _ parts: [[UInt8]]) -> Void
  ) {
    for place in places {
      guard case .checked(let finished) = queue.entries[place],
        case .checked(let file, goneFindings: _, let parts) = finished.outcome.result, !file.findings.isEmpty
      else { continue }
      body(file, finished.check.governed, parts)
    }
  }

  /// Makes a run that has read nothing yet.
  ///
  /// - Parameters:
  ///   - failOn: The level from which findings fail the run, whatever configurations say.
  ///   - standardInputName: What standard input goes by; nil where it has no name.
  ///   - reports: The reports that are written file by file.
  ///   - threads: The most threads that check at the same time; nil for as many as there are processors.
  init(
    configurations: ConfigurationLookup, failOn: Threshold?, standardInputName: String?,
    reports: PartwiseReports = PartwiseReports([]), progress: Progress, threads: Int? = nil
  ) {
    self.failOn = failOn
    self.standardInputName = standardInputName
    self.reports = reports
    queue = CheckQueue(configurations: configurations, progress: progress)
    crew = CheckCrew(size: threads)
  }

  /// Checks files, folders, and for `-` standard input.
  mutating func check(_ arguments: [String]) {
    var inputs: [CheckInput] = []
    var readsStandardInput = false
    for argument in arguments {
      if argument != "-" {
        let path = FilePath(argument: argument)
        if let identity = try? FileStatus(of: path).identity { named.insert(identity) }
        inputs.append(.named(path))
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
  mutating func check(changed: [FilePath]) { check(changed.map(CheckInput.changed)) }

  /// Checks the inputs, and tells in their order what became of them.
  private mutating func check(_ inputs: [CheckInput]) {
    queue.append(inputs)
    crew.run(&queue, in: CheckContext(named: named, reports: reports))
    var folderFailures = queue.folderFailures[...]
    for place in queue.entries.indices {
      while let first = folderFailures.first, first.place == place {
        fail(first.failure)
        folderFailures.removeFirst()
      }
      switch queue.entries[place] {
      case .waiting: break
      case .checked(let finished): collect(finished.outcome, of: finished.check, at: place)
      case .failure(let failure): fail(failure)
      case .unusable(let configuration): complain(of: configuration)
      }
    }
    for (_, failure) in folderFailures { fail(failure) }
  }

  private mutating func complain(of configuration: ConfigurationLookup.Unusable) {
    guard unusableConfigurations.insert(configuration.name).inserted else { return }
    configuration.complaints.write()
    fail(
      Report.Failure(
        path: configuration.name, reason: "cannot be used, so the files that it is for are not checked"))
  }

  private mutating func collect(_ outcome: FileCheck.Outcome, of check: FileCheck, at place: Int) {
    if let identity = outcome.identity {
      let isNew = visited.insert(identity).inserted
      if case .file = check.text, !isNew { return }
      if outcome.isUnrelated { unrelated.insert(identity) }
    }
    switch outcome.result {
    case .unreadable(let error): collect(error, of: check)
    case .notATaskDefinition: skippedFiles += 1
    case .excluded(let pattern):
      skippedFiles += 1
      if outcome.isNamed {
        let reason = "not checked: `\(pattern)` under `exclude` in the configuration is about it"
        StandardError.write(Report.Failure(path: check.name, reason: reason))
      }
    case .checked(let file, let gone, parts: _):
      add(file, goneFindings: gone, check.governed)
      places.append(place)
    }
  }

  private mutating func collect(_ error: UnreadableInput, of check: FileCheck) {
    guard case .file(let path, let isInFolder) = check.text else { return }
    if isInFolder, error == .tooLarge {
      // Nobody meant it as a task definition.
      skippedFiles += 1
      StandardError.write(Report.Failure(path: path.text, reason: "skipped: it \(error.reason)"))
    } else {
      fail(Report.Failure(path: path.text, reason: error.reason))
    }
  }

  private mutating func add(
    _ file: consuming CheckedFile, goneFindings gone: Int, _ governed: ConfigurationLookup.Governed
  ) {
    if let baseline = governed.configuration.baseline { goneFindings[baseline.path, default: 0] += gone }
    if !file.findings.isEmpty {
      let threshold = threshold(for: governed)
      isFailed = isFailed || file.findings.contains { threshold.isReached(by: $0.level) }
      hasMalformedSuppression =
        hasMalformedSuppression || file.findings.contains(where: \.isMalformedSuppression)
    }
    files.append(file)
  }

  private func threshold(for governed: ConfigurationLookup.Governed) -> Threshold {
    failOn ?? governed.configuration.configuration?.failOn?.value ?? .error
  }

  private mutating func fail(_ failure: Report.Failure) {
    failures.append(failure)
    StandardError.write(failure)
  }
}
