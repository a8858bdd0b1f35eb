internal import RuleEngine
internal import Synchronization

/// The threads that share the checks of a run. What they find does not depend on how many there are.
struct CheckCrew {
  /// Below this many files, starting a thread takes longer than it saves.
  private static let fewestFiles = 16

  /// The most threads that work at the same time; nil for as many as there are processors.
  let size: Int?

  /// Runs all checks of a queue, and gives it back with what came of them.
  func run(_ queue: consuming CheckQueue, in context: CheckContext) -> CheckQueue {
    var queue = queue
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
      let space = Linter.WorkingSpace()
      while let (place, check) = queue.popFirst() {
        queue.finish(place, with: check.outcome(in: context, using: space))
      }
    }
    queue.close()
    return queue
  }

  /// What the threads share. Each takes a check, and comes back with its outcome for the next one.
  private final class Crew: Sendable {
    private let queue: Mutex<CheckQueue>
    private let context: CheckContext

    init(_ queue: consuming sending CheckQueue, _ context: CheckContext) {
      self.queue = Mutex(queue)
      self.context = context
    }

    var finishedQueue: CheckQueue { queue.withLock { $0 } }

    func work() {
      let space = Linter.WorkingSpace()
      var finished: (place: Int, outcome: FileCheck.Outcome)?
      while true {
        let next = queue.withLock { [finished] queue in
          if let finished { queue.finish(finished.place, with: finished.outcome) }
          return queue.popFirst()
        }
        guard let next else { return }
        finished = (next.place, next.check.outcome(in: context, using: space))
      }
    }
  }
}
