/// The cycles among the containers of a task, whatever ties one container to the next.
struct ContainerCycles<Tie> {
  /// The ties of each cycle of two or more containers, in the order in which they lead round.
  private(set) var all: [[Tie]] = []

  private enum State {
    /// Being searched, at this place of the path.
    case active(Int)
    case done
  }

  /// The most ties that all cycles together may have: a definition could have cycles that share nearly all of
  /// theirs, so that what they are together grows with the square of its size.
  private static var mostTies: Int { 1_000_000 }

  private var tieCount = 0

  private struct Step {
    let container: Located<ContainerDefinition>
    /// What is still to be followed, last first.
    var open: [(tie: Tie, target: Located<ContainerDefinition>)]
    /// What was followed to the next step.
    var taken: Tie?
  }

  /// Searches the containers.
  ///
  /// - Parameter ties: What ties a container to others, each with the container that it leads to.
  init(
    among containers: [Located<ContainerDefinition>],
    ties: (Located<ContainerDefinition>) -> [(tie: Tie, target: Located<ContainerDefinition>)]
  ) {
    var states: [State?] = Array(repeating: nil, count: containers.first?.storage.objects.count ?? 0)
    for container in containers where states[container.index] == nil {
      search(from: container, ties: ties, states: &states)
    }
  }

  /// A depth-first search without recursion; a tie to a container that is being searched closes a cycle.
  ///
  /// - Parameter states: By the indices of the containers.
  private mutating func search(
    from root: Located<ContainerDefinition>,
    ties: (Located<ContainerDefinition>) -> [(tie: Tie, target: Located<ContainerDefinition>)],
    states: inout [State?]
  ) {
    var path = [Step(container: root, open: ties(root).reversed(), taken: nil)]
    states[root.index] = .active(0)
    while !path.isEmpty {
      guard let next = path[path.count - 1].open.popLast() else {
        states[path[path.count - 1].container.index] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].taken = next.tie
      switch states[next.target.index] {
      case .done: continue
      case nil:
        states[next.target.index] = .active(path.count)
        path.append(Step(container: next.target, open: ties(next.target).reversed(), taken: nil))
      case .active(let start):
        let count = path.count - start
        guard count > 1, tieCount + count <= Self.mostTies else { continue }
        tieCount += count
        all.append(path[start...].compactMap(\.taken))
      }
    }
  }
}

extension ContainerCycles {
  /// Each cycle under its tie that comes first in the text.
  func byFirst<Type>() -> [Located<Type>: [Located<Type>]] where Tie == Located<Type> {
    var cycles: [Located<Type>: [Located<Type>]] = [:]
    for cycle in all {
      if let first = cycle.min(by: { $0.index < $1.index }) { cycles[first] = cycle }
    }
    return cycles
  }
}
