internal import RuleEngine
internal import Synchronization

/// The threads that share the checks of a run. What they find does not depend on how many there are.
struct CheckCrew {
  /// Below this many files, starting a thread takes longer than it saves.
  private static let fewestFiles = 16

  private let size: Int?
  /// What this thread keeps from one file to the next. To take it apart would be a good part of the work on one
  /// file, so it lasts as long as the run.
  private let space = Linter.WorkingSpace()

  /// - Parameter size: The most threads that work at the same time; nil for as many as there are processors.
  init(size: Int?) {
    self.size = size
  }

  /// Runs all checks of a queue.
  func run(_ queue: inout CheckQueue, in context: CheckContext) {
    var threads = queue.find(2 * Self.fewestFiles) / Self.fewestFiles
    if threads > 1 {
      // For few files nobody asks how many processors there are.
      let most = size ?? Threads.processors
      threads = min(queue.find(most * Self.fewestFiles) / Self.fewestFiles, most)
    }
    if threads > 1 {
      let crew = Crew(queue, context)
      Threads.run(threads) { crew.work() }
      queue = crew.finishedQueue
    } else {
      while let (place, check) = queue.popFirst() {
        queue.finish(place, check, with: check.outcome(in: context, using: space))
      }
    }
    queue.close()
  }

  /// What the threads share. Each takes a check, and comes back with its outcome for the next one.
  private final class Crew: Sendable {
    private let queue: Mutex<CheckQueue>
    private let context: CheckContext

    init(_ queue: CheckQueue, _ context: CheckContext) {
      self.queue = Mutex(queue)
      self.context = context
    }

    var finishedQueue: CheckQueue { queue.withLock { $0 } }

    func work() {
      let space = Linter.WorkingSpace(sharesSchema: false)
      guard var (place, check) = queue.withLock({ $0.popFirst() }) else { return }
      while true {
        let outcome = check.outcome(in: context, using: space)
        let next = queue.withLock { [place, check] queue in
          queue.finish(place, check, with: outcome)
          return queue.popFirst()
        }
        guard let next else { return }
        (place, check) = next
      }
    }
  }
}
