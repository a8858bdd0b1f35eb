internal import RuleEngine
internal import Synchronization

/// The threads that share the files of a run. What they find does not depend on how many there are.
struct CheckCrew {
  /// Below this many files, starting a thread takes longer than it saves.
  private static let fewestFiles = 16

  private let size: Int?
  /// What this thread keeps from one file to the next.
  private let space = Linter.WorkingSpace()

  /// - Parameter size: The most threads that work at the same time; nil for as many as there are processors.
  init(size: Int?) {
    self.size = size
  }

  /// The outcome of each check, in the order of the checks.
  func outcomes(of checks: [FileCheck], named: Set<FileStatus.Identity>) -> [FileCheck.Outcome] {
    var threads = checks.count / Self.fewestFiles
    // For few files nobody asks how many processors there are.
    if threads > 1 { threads = min(threads, size ?? Threads.processors) }
    guard threads > 1 else { return checks.map { $0.outcome(named: named, using: space) } }
    let queue = Queue(checks, named: named)
    Threads.run(threads) { queue.work() }
    return queue.outcomes
  }

  /// Checks that wait for a thread. Each thread takes the next one until there are no more.
  private final class Queue: Sendable {
    private let checks: [FileCheck]
    private let named: Set<FileStatus.Identity>
    private let next = Atomic(0)
    private let finished = Mutex<[(place: Int, outcome: FileCheck.Outcome)]>([])

    init(_ checks: [FileCheck], named: Set<FileStatus.Identity>) {
      self.checks = checks
      self.named = named
    }

    var outcomes: [FileCheck.Outcome] {
      finished.withLock { $0.sorted { $0.place < $1.place }.map(\.outcome) }
    }

    func work() {
      let space = Linter.WorkingSpace()
      var own: [(Int, FileCheck.Outcome)] = []
      while true {
        let place = next.add(1, ordering: .relaxed).oldValue
        guard place < checks.count else { break }
        own.append((place, checks[place].outcome(named: named, using: space)))
      }
      finished.withLock { [own] in $0 += own }
    }
  }
}
