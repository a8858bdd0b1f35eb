extension Evaluation {
  /// Where the value of the node at `position` comes from.
  mutating func place(of position: Int32) -> Locator {
    let node = self.node(at: position)
    switch node.operation {
    case .variable: return .variable(slot: Int(node.first))
    case .member:
      guard case .object(let object) = value(of: node.first) else { return .unknown }
      return .member(of: object, index: Int(node.second))
    case .namedMember: return placeOfMember(called: text(node.second), of: value(of: node.first))
    case .index: return place(of: value(of: node.second), in: value(of: node.first))
    case .conditional:
      switch truth(of: node.first) {
      case .true: return place(of: node.second)
      case .false: return place(of: node.third)
      case .unknown, .other: return .unknown
      }
    case .bind:
      locals[Int(node.third)] = value(of: node.first)
      return place(of: node.second)
    default: return place(of: value(of: position))
    }
  }

  private func placeOfMember(called name: String, of operand: Value) -> Locator {
    switch operand {
    case .object(let object):
      host.memberIndex(named: name, of: object.structure).map { .member(of: object, index: $0) } ?? .unknown
    case .map: place(of: .string(name), in: operand)
    default: .unknown
    }
  }

  private func place(of index: Value, in container: Value) -> Locator {
    switch (container, index) {
    case (.list(let list), let index):
      guard let position = integer(index), position >= 0, position < list.count(in: host) else {
        return .unknown
      }
      if case .host(let id) = list { return .element(of: id, index: position) }
      return place(of: list.element(at: position, in: host))
    case (.map(.host(let id)), .string(let key)): return .entry(of: id, key: key)
    case (.map(let map), let key): return place(of: map.value(forKey: key, in: host) ?? .unknown)
    default: return .unknown
    }
  }

  private func place(of value: Value) -> Locator {
    if case .object(let object) = value { .object(object) } else { .unknown }
  }
}
