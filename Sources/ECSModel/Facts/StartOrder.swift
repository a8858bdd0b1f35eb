/// Which containers start before others: a container starts after those it depends on, links to or takes volumes
/// from.
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

  /// All that makes one container start after one other.
  private struct Tie {
    let container: Located<ContainerDefinition>
    var relations: [Relation]
  }

  /// Each cycle of two or more containers, under its container that comes first in the text.
  private(set) var cycles: [Located<ContainerDefinition>: Cycle] = [:]

  init(containers: [Located<ContainerDefinition>], byName: [String: Located<ContainerDefinition>]) {
    let found = ContainerCycles(among: containers) { Self.ties(of: $0, byName: byName) }
    for ties in found.all {
      guard let first = ties.indices.min(by: { ties[$0].container.index < ties[$1].container.index }) else {
        continue
      }
      cycles[ties[first].container] = Cycle(
        containers: (ties[first...] + ties[..<first]).map(\.container),
        relations: Self.relations(closing: ties))
    }
  }

  /// The relation that closes the cycle on its own; else one for each step.
  private static func relations(closing ties: [Tie]) -> [Relation] {
    let shared = Relation.allCases.first { relation in ties.allSatisfy { $0.relations.contains(relation) } }
    return shared.map { [$0] }
      ?? Relation.allCases.filter { relation in
        ties.contains { $0.relations.first == relation }
      }
  }

  private static func ties(
    of container: Located<ContainerDefinition>, byName: [String: Located<ContainerDefinition>]
  ) -> [(tie: Tie, target: Located<ContainerDefinition>)] {
    let names =
      container.dependsOn.known().map { (Relation.dependsOn, $0.containerName.value) }
      + container.linkedNames.map { (.links, $0) }
      + container.volumesFrom.known().map { (.volumesFrom, $0.sourceContainer.value) }
    var ties: [(tie: Tie, target: Located<ContainerDefinition>)] = []
    var positions: [String: Int] = [:]
    for (relation, name) in names {
      guard let name, let target = byName[name] else { continue }
      if let position = positions[name] {
        ties[position].tie.relations.append(relation)
      } else {
        positions[name] = ties.count
        ties.append((Tie(container: container, relations: [relation]), target))
      }
    }
    return ties
  }
}
