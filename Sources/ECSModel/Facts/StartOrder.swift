/// Which containers start before others: a container starts after those it links to, takes volumes from or
/// depends on.
///
/// Source: amazon-ecs-agent, agent/engine/dependencygraph.
struct StartOrder {
  /// What makes a container start after another.
  enum Relation: String, CaseIterable {
    case dependsOn
    case links
    case volumesFrom
  }

  /// Containers that wait for each other, from the one that comes first in the text.
  struct Cycle {
    let containers: [Located<ContainerDefinition>]
    /// The relation that all of them share, or those that it takes to close the cycle.
    let relations: [Relation]
  }

  private struct Edge {
    let target: Located<ContainerDefinition>
    var relations: [Relation]
  }

  private enum State {
    case active
    case done
  }

  private struct Step {
    let container: Located<ContainerDefinition>
    var open: [Edge]
    var taken: Edge?
  }

  /// Each cycle of two or more containers, under its container that comes first in the text.
  private(set) var cycles: [Located<ContainerDefinition>: Cycle] = [:]

  init(containers: [Located<ContainerDefinition>], byName: [String: Located<ContainerDefinition>]) {
    var states: [Located<ContainerDefinition>: State] = [:]
    for container in containers where states[container] == nil {
      search(from: container, byName: byName, states: &states)
    }
  }

  /// A depth-first search without recursion; an edge to a container that is being searched closes a cycle.
  private mutating func search(
    from root: Located<ContainerDefinition>, byName: [String: Located<ContainerDefinition>],
    states: inout [Located<ContainerDefinition>: State]
  ) {
    var path = [Step(container: root, open: Self.edges(from: root, byName: byName))]
    states[root] = .active
    while let step = path.last {
      guard let edge = path[path.count - 1].open.popLast() else {
        states[step.container] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].taken = edge
      switch states[edge.target] {
      case .done: continue
      case nil:
        states[edge.target] = .active
        path.append(Step(container: edge.target, open: Self.edges(from: edge.target, byName: byName)))
      case .active:
        let steps = path.drop { $0.container != edge.target }
        if steps.count > 1 { add(steps.map(\.container), steps.compactMap(\.taken)) }
      }
    }
  }

  private mutating func add(_ containers: [Located<ContainerDefinition>], _ edges: [Edge]) {
    guard let first = containers.indices.min(by: { containers[$0].index < containers[$1].index }) else { return }
    let shared = Relation.allCases.first { relation in edges.allSatisfy { $0.relations.contains(relation) } }
    let relations = shared.map { [$0] } ?? Relation.allCases.filter { relation in
      edges.contains { $0.relations.first == relation }
    }
    cycles[containers[first]] = Cycle(
      containers: Array(containers[first...] + containers[..<first]), relations: relations)
  }

  private static func edges(
    from container: Located<ContainerDefinition>, byName: [String: Located<ContainerDefinition>]
  ) -> [Edge] {
    var edges: [Edge] = []
    var positions: [Located<ContainerDefinition>: Int] = [:]
    func add(_ name: String?, _ relation: Relation) {
      guard let target = name.flatMap({ byName[$0] }) else { return }
      if let position = positions[target] {
        if edges[position].relations.last != relation { edges[position].relations.append(relation) }
      } else {
        positions[target] = edges.count
        edges.append(Edge(target: target, relations: [relation]))
      }
    }
    for dependency in container.dependsOn.known() { add(dependency.containerName.value, .dependsOn) }
    for link in container.links.known() {
      add(link.split(separator: ":", omittingEmptySubsequences: false).first.map(String.init), .links)
    }
    for volumes in container.volumesFrom.known() { add(volumes.sourceContainer.value, .volumesFrom) }
    return edges.reversed()
  }
}
