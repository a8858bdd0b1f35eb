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
    /// The container's place in the list.
    let place: Int
    /// How many of its ties have been followed.
    var followed = 0
  }

  /// The ties of the containers, by their places in the list.
  private var ties: [[Tie]]

  private let storage: DocumentStorage?

  /// Searches the containers.
  ///
  /// - Parameter ties: What ties a container to others.
  init(
    among containers: KnownElements<ContainerDefinition>, ties tiesOf: (Located<ContainerDefinition>) -> [Tie]
  ) {
    storage = containers.storage
    ties = Array(repeating: [], count: containers.underestimatedCount)
    for container in containers {
      if let place = container.position { ties[place] = tiesOf(container) }
    }
    // In a cycle each container leads to one that has ties itself.
    guard ties.contains(where: { $0.contains { isTied($0.target) } }) else { return }
    var states = Array(repeating: State.new, count: ties.count)
    for place in ties.indices {
      if case .new = states[place] { search(from: place, states: &states) }
    }
  }

  private func place(of container: Int) -> Int? { storage?.objects[container].position }

  private func isTied(_ container: Int) -> Bool { place(of: container).map { !ties[$0].isEmpty } ?? false }

  /// A depth-first search without recursion; a tie to a container that is being searched closes a cycle.
  private mutating func search(from root: Int, states: inout [State]) {
    var path = [Step(place: root)]
    states[root] = .active(0)
    while let step = path.last {
      guard step.followed < ties[step.place].count else {
        states[step.place] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].followed += 1
      guard let target = place(of: ties[step.place][step.followed].target) else { continue }
      switch states[target] {
      case .done: continue
      case .new:
        states[target] = .active(path.count)
        path.append(Step(place: target))
      case .active(let start):
        let count = path.count - start
        guard count > 1, tieCount + count <= Self.mostTies else { continue }
        tieCount += count
        all.append(path[start...].map { ties[$0.place][$0.followed - 1] })
      }
    }
  }
}
