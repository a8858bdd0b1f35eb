/// The cycles among the containers of a task, whatever ties one container to the next.
struct ContainerCycles {
  /// What ties a container to another. Objects stand here by their indices.
  struct Tie {
    /// What the tie is known by: the container that has it, or the dependency that it is.
    let object: Int
    /// The container that it leads to.
    let target: Int
    var relations: StartOrder.Relations = .dependsOn
  }

  /// The ties of each cycle of two or more containers, in the order in which they lead round.
  private(set) var all: [[Tie]] = []

  private enum State {
    /// Not looked at yet.
    case new
    /// Being searched, at this place of the path.
    case active(Int)
    case done
  }

  /// The most ties that all cycles together may have: a definition could have cycles that share nearly all of
  /// theirs, so that what they are together grows with the square of its size.
  private static var mostTies: Int { 1_000_000 }

  private var tieCount = 0

  private struct Step {
    let container: Int
    /// What is still to be followed, last first.
    var open: [Tie]
    /// What was followed to the next step.
    var taken: Tie?
  }

  /// Searches the containers.
  ///
  /// - Parameter ties: What ties a container to others.
  init(
    among containers: KnownElements<ContainerDefinition>, ties: (Located<ContainerDefinition>) -> [Tie]
  ) {
    // It takes two that are tied to others.
    guard containers.count(where: { !ties($0).isEmpty }) > 1, let storage = containers.storage else { return }
    // By the indices of the containers.
    var states = Array(repeating: State.new, count: storage.objects.count)
    for container in containers {
      if case .new = states[container.index] { search(from: container, ties: ties, states: &states) }
    }
  }

  /// A depth-first search without recursion; a tie to a container that is being searched closes a cycle.
  private mutating func search(
    from root: Located<ContainerDefinition>, ties: (Located<ContainerDefinition>) -> [Tie],
    states: inout [State]
  ) {
    var path = [Step(container: root.index, open: ties(root).reversed(), taken: nil)]
    states[root.index] = .active(0)
    while !path.isEmpty {
      guard let next = path[path.count - 1].open.popLast() else {
        states[path[path.count - 1].container] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].taken = next
      switch states[next.target] {
      case .done: continue
      case .new:
        states[next.target] = .active(path.count)
        let target = Located<ContainerDefinition>(storage: root.storage, index: next.target)
        path.append(Step(container: next.target, open: ties(target).reversed(), taken: nil))
      case .active(let start):
        let count = path.count - start
        guard count > 1, tieCount + count <= Self.mostTies else { continue }
        tieCount += count
        all.append(path[start...].compactMap(\.taken))
      }
    }
  }
}
