internal import Reporters
internal import Syntax

/// The checks of a run, in the order of its reports. Files are looked for only as checks are asked for, so that the
/// first ones are checked while others are still to be found.
struct CheckQueue {
  /// The extensions of task definitions in folders.
  static let extensions: [StaticString] = ["json", "yaml", "yml"]

  /// What becomes of an input.
  enum Entry {
    case waiting(FileCheck)
    case checked(FinishedCheck)
    case failure(Report.Failure)
    /// The configuration that it comes under cannot be used.
    case unusable(ConfigurationLookup.Unusable)
  }

  /// A check with what came of it.
  struct FinishedCheck {
    let check: FileCheck
    let outcome: FileCheck.Outcome
  }

  private var inputs: ArraySlice<CheckInput> = []
  /// The folder that files are looked for in.
  private var walk: FolderWalk?
  /// The place of the first entry from that folder.
  private var walkStart = 0
  private(set) var configurations: ConfigurationLookup

  private(set) var entries: [Entry] = []
  /// What is wrong with folders, each before the entry that is the first one from the folder that was named.
  private(set) var folderFailures: [(place: Int, failure: Report.Failure)] = []
  /// No check before this place waits to be handed out.
  private var next = 0
  private var waitingChecks = 0
  private var progress: Progress

  init(configurations: ConfigurationLookup, progress: Progress) {
    self.configurations = configurations
    self.progress = progress
  }

  /// Appends what is to be checked.
  mutating func append(_ inputs: [CheckInput]) { self.inputs += inputs }

  /// Hands out a check; nil where there are no more.
  mutating func popFirst() -> (place: Int, check: FileCheck)? {
    guard find(1) > 0 else { return nil }
    while true {
      defer { next += 1 }
      if case .waiting(let check) = entries[next] {
        waitingChecks -= 1
        return (next, check)
      }
    }
  }

  /// Takes what came of a check that was handed out.
  mutating func finish(_ place: Int, _ check: FileCheck, with outcome: FileCheck.Outcome) {
    entries[place] = .checked(FinishedCheck(check: check, outcome: outcome))
    progress.advance()
  }

  /// Looks for inputs until so many checks wait, and says how many do.
  mutating func find(_ count: Int) -> Int {
    while waitingChecks < count, findInput() {}
    return waitingChecks
  }

  /// Ends the run.
  mutating func close() { progress.clear() }

  /// Finds the next input, if there is one.
  private mutating func findInput() -> Bool {
    if let step = walk?.next() {
      switch step {
      case .file(let path): add(.file(path, isInFolder: true), at: path)
      case .unreadable(let folder, let error):
        folderFailures.append((walkStart, Report.Failure(path: folder.text, reason: error.reason)))
      }
      return true
    }
    walk = nil
    guard let input = inputs.popFirst() else { return false }
    switch input {
    case .named(let path): add(named: path)
    case .changed(let path): add(.file(path, isInFolder: true), at: path)
    case .staged(let file): add(file)
    case .standardInput(let name, let path): addStandardInput(name, at: path)
    }
    return true
  }

  private mutating func add(named path: FilePath) {
    do throws(SystemError) {
      switch try FileStatus(of: path).kind {
      case .folder:
        walk = FolderWalk(path, extensions: Self.extensions)
        walkStart = entries.count
      case .special(let kind):
        add(Report.Failure(path: path.text, reason: UnreadableInput.special(kind).reason))
      case .regular, .symbolicLink: add(.file(path, isInFolder: false), at: path)
      }
    } catch {
      add(Report.Failure(path: path.text, reason: error.reason))
    }
  }

  private mutating func addStandardInput(_ name: String, at path: FilePath?) {
    do throws(UnreadableInput) {
      let source = Source(name: name, bytes: try InputReader.readStandardInput())
      add(.read(source, isNamed: true, nil), at: path)
    } catch {
      add(Report.Failure(path: name, reason: error.reason))
    }
  }

  private mutating func add(_ file: StagedFile) {
    let identity = try? FileStatus(of: file.path).identity
    do throws(GitFailure) {
      let source = Source(name: file.path.text, bytes: try file.content())
      add(.read(source, isNamed: false, identity), at: file.path)
    } catch {
      add(Report.Failure(path: file.path.text, reason: error.reason))
    }
  }

  private mutating func add(_ failure: Report.Failure) { entries.append(.failure(failure)) }

  private mutating func add(_ text: FileCheck.Text, at path: FilePath?) {
    do throws(ConfigurationLookup.Unusable) {
      entries.append(.waiting(FileCheck(text: text, governed: try configurations.configuration(of: path))))
      waitingChecks += 1
    } catch {
      entries.append(.unusable(error))
    }
  }
}
