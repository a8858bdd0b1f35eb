/// Which containers wait for which, by `dependsOn`.
struct DependencyGraph {
  /// Each cycle of two or more containers, under its dependency that comes first in the text.
  private(set) var cycles: [Located<ContainerDependency>: [Located<ContainerDependency>]] = [:]

  private enum State {
    case active
    case done
  }

  init(containers: [Located<ContainerDefinition>], byName: [String: Located<ContainerDefinition>]) {
    var states: [Located<ContainerDefinition>: State] = [:]
    for container in containers where states[container] == nil {
      search(from: container, byName: byName, states: &states)
    }
  }

  /// A depth-first search without recursion; a dependency on a container that is being searched closes a cycle.
  private mutating func search(
    from root: Located<ContainerDefinition>, byName: [String: Located<ContainerDefinition>],
    states: inout [Located<ContainerDefinition>: State]
  ) {
    struct Step {
      let container: Located<ContainerDefinition>
      var open: [Located<ContainerDependency>]
      var taken: Located<ContainerDependency>?
    }
    var path = [Step(container: root, open: root.dependsOn.known().reversed(), taken: nil)]
    states[root] = .active
    while let step = path.last {
      guard let dependency = path[path.count - 1].open.popLast() else {
        states[step.container] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].taken = dependency
      guard let name = dependency.containerName.value, let target = byName[name] else { continue }
      switch states[target] {
      case .done: continue
      case nil:
        states[target] = .active
        path.append(Step(container: target, open: target.dependsOn.known().reversed(), taken: nil))
      case .active:
        let cycle = path.drop { $0.container != target }.compactMap(\.taken)
        if cycle.count > 1, let first = cycle.min(by: { $0.index < $1.index }) { cycles[first] = cycle }
      }
    }
  }
}
