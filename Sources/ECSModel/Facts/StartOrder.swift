/// Which containers start before others: a container starts after those it depends on, links to or takes volumes
/// from.
///
/// Source: amazon-ecs-agent, agent/engine/dependencygraph.
struct StartOrder {
  /// What makes a container start after another.
  struct Relations: OptionSet, Sendable {
    let rawValue: UInt8
    static let dependsOn = Relations(rawValue: 1)
    static let links = Relations(rawValue: 2)
    static let volumesFrom = Relations(rawValue: 4)

    /// Each with the member of a container that says it.
    fileprivate static let all: [(relation: Relations, name: String)] = [
      (dependsOn, "dependsOn"), (links, "links"), (volumesFrom, "volumesFrom"),
    ]

    /// The members of a container that say them.
    var names: [String] { Self.all.filter { contains($0.relation) }.map(\.name) }

    /// The one that is named first.
    fileprivate var first: Relations { Self.all.first { contains($0.relation) }?.relation ?? [] }
  }

  /// Containers that wait for each other, from the one that comes first in the text.
  struct Cycle {
    let containers: [Located<ContainerDefinition>]
    /// The relation that all of them share, or those that it takes to close the cycle.
    let relations: Relations
  }

  /// Each cycle of two or more containers, under its container that comes first in the text.
  private var cycles: [Int: Cycle] = [:]

  init(_ task: Located<TaskDefinition>, byName: NameTable) {
    let found = ContainerCycles(among: task.containerDefinitions.knownElements()) {
      Self.ties(of: $0, byName: byName)
    }
    for ties in found.all {
      guard let first = ties.indices.min(by: { ties[$0].object < ties[$1].object }) else { continue }
      cycles[ties[first].object] = Cycle(
        containers: (ties[first...] + ties[..<first]).map { task.object($0.object) },
        relations: Self.relations(closing: ties))
    }
  }

  /// The cycle that the container begins.
  func cycle(from container: Located<ContainerDefinition>) -> Cycle? { cycles[container.index] }

  /// The relation that closes the cycle on its own; else one for each step.
  private static func relations(closing ties: [ContainerCycles.Tie]) -> Relations {
    let shared = Relations.all.first { each in ties.allSatisfy { $0.relations.contains(each.relation) } }
    return shared?.relation ?? ties.reduce([]) { $0.union($1.relations.first) }
  }

  /// All that makes one container start after others, in one tie for each of them.
  private static func ties(
    of container: Located<ContainerDefinition>, byName: NameTable
  ) -> [ContainerCycles.Tie] {
    var ties: [ContainerCycles.Tie] = []
    func add(_ relation: Relations, _ target: Int?) {
      guard let target else { return }
      ties.append(ContainerCycles.Tie(object: container.index, target: target, relations: relation))
    }
    let storage = container.storage
    for dependency in container.dependsOn.knownElements() {
      add(.dependsOn, dependency.name(in: \.containerName).value.flatMap { byName.first($0, of: storage) })
    }
    for link in container.linkTargets { add(.links, byName.first(link, of: storage)) }
    for volumes in container.volumesFrom.knownElements() {
      add(.volumesFrom, volumes.name(in: \.sourceContainer).value.flatMap { byName.first($0, of: storage) })
    }
    return merged(ties)
  }

  /// The first tie to each container, with the relations of all to the same one.
  private static func merged(_ ties: [ContainerCycles.Tie]) -> [ContainerCycles.Tie] {
    guard ties.count > 1 else { return ties }
    var merged = ties
    let byTarget = ties.indices.sorted { (ties[$0].target, $0) < (ties[$1].target, $1) }
    var first = byTarget[0]
    for place in byTarget.dropFirst() {
      if ties[place].target == ties[first].target {
        merged[first].relations.formUnion(ties[place].relations)
        merged[place].relations = []
      } else {
        first = place
      }
    }
    return merged.filter { !$0.relations.isEmpty }
  }
}
