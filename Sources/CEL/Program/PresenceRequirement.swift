/// A member of a variable's object that has to be there, or an expression cannot come out in a certain way.
public struct PresenceRequirement: Hashable, Sendable {
  /// The slot of the variable.
  public let slot: Int
  /// The number of the member.
  public let member: Int
  /// Whether the member's value is asked for, rather than whether it is there. Where the host gives a value for
  /// an absent member, nothing follows from its absence.
  public let isForValue: Bool
  /// The text that the value has to be; nil where any will do.
  public var text: String?
}

extension Program {
  /// The members without which the expression does not come out as `outcome`: it is the opposite then, unknown,
  /// or an error. What they hold is not considered.
  public func requirements(for outcome: Bool) -> Set<PresenceRequirement> {
    requirements(of: Int32(root), for: outcome ? .true : .false)
  }

  /// The member that the elements of a list, or the entries of a map, come from: while it is absent, nothing that the
  /// expression gives has any that is known. Nil where there is no such member, or more than one.
  public var source: PresenceRequirement? { source(of: Int32(root)) }

  private func source(of position: Int32) -> PresenceRequirement? {
    let node = nodes[Int(position)]
    switch node.operation {
    case .member: return member(node, isForValue: false)
    case .filter, .transformList, .transformMap: return source(of: node.first)
    case .list where node.second == 1:
      // Its only element is not known then.
      let element = nodes[Int(operands[Int(node.first)])]
      return element.operation == .member ? member(element, isForValue: true) : nil
    default: return nil
    }
  }

  /// What an expression may be asked to come out as.
  private enum Outcome {
    case `true`, `false`
    /// Anything but unknown or an error.
    case known
  }

  private func requirements(of position: Int32, for outcome: Outcome) -> Set<PresenceRequirement> {
    let node = nodes[Int(position)]
    switch node.operation {
    case .hasMember: return requirements(ofTest: node, for: outcome)
    case .not, .and, .or: return requirements(ofLogic: node, for: outcome)
    case .conditional:
      return requirements(of: node.first, for: .known).union(
        requirements(of: node.second, for: outcome).intersection(
          requirements(of: node.third, for: outcome)))
    case .all, .exists, .existsOne, .filter, .transformList, .transformMap:
      return requirements(ofMacro: node, for: outcome)
    case .bind: return requirements(of: node.second, for: outcome)
    case .member:
      return requirements(of: node.first, for: .known).union(members(node, isForValue: true))
    // None of these has a value if an operand has none.
    case .namedMember, .hasNamedMember, .negate: return requirements(of: node.first, for: .known)
    case .index, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .in, .add, .subtract,
      .multiply, .divide, .remainder:
      let ofOperands = requirements(of: node.first, for: .known).union(
        requirements(of: node.second, for: .known))
      guard (node.operation, outcome) == (.equal, .true) || (node.operation, outcome) == (.notEqual, .false)
      else { return ofOperands }
      return ofOperands.union(text(of: node.first, in: node.second) + text(of: node.second, in: node.first))
    case .standardCall:
      let arguments = operands[Int(node.first)..<Int(node.first + node.second)]
      return arguments.reduce(into: []) { $0.formUnion(requirements(of: $1, for: .known)) }
    case .constant, .variable, .local, .list, .map, .hostCall, .failure: return []
    }
  }

  /// The member that an operand selects, if the other is a text that it has to be.
  private func text(of constant: Int32, in operand: Int32) -> [PresenceRequirement] {
    let (constant, operand) = (nodes[Int(constant)], nodes[Int(operand)])
    guard constant.operation == .constant, case .string(let text) = constants[Int(constant.first)],
      operand.operation == .member, var requirement = member(operand, isForValue: true)
    else { return [] }
    requirement.text = text
    return [requirement]
  }

  private func requirements(ofTest node: Node, for outcome: Outcome) -> Set<PresenceRequirement> {
    let operand = nodes[Int(node.first)]
    guard outcome == .true else {
      // What an absent object lacks is absent as well, which is an answer.
      return operand.operation == .member ? [] : requirements(of: node.first, for: .known)
    }
    let outer =
      operand.operation == .member
      ? requirements(ofTest: operand, for: .true) : requirements(of: node.first, for: .known)
    return outer.union(members(node, isForValue: false))
  }

  private func requirements(ofLogic node: Node, for outcome: Outcome) -> Set<PresenceRequirement> {
    switch (node.operation, outcome) {
    case (_, .known):
      return requirements(ofLogic: node, for: .true).intersection(requirements(ofLogic: node, for: .false))
    case (.not, _): return requirements(of: node.first, for: outcome == .true ? .false : .true)
    // Both operands have to come out so, or either.
    case (.and, .true), (.or, .false):
      return requirements(of: node.first, for: outcome).union(requirements(of: node.second, for: outcome))
    default:
      return requirements(of: node.first, for: outcome)
        .intersection(requirements(of: node.second, for: outcome))
    }
  }

  private func requirements(ofMacro node: Node, for outcome: Outcome) -> Set<PresenceRequirement> {
    let ofRange = requirements(of: node.first, for: .known)
    let range = nodes[Int(node.first)]
    switch (node.operation, outcome) {
    // An absent list has no elements, if it is anything.
    case (.all, .false), (.exists, .true), (.existsOne, .true):
      return range.operation == .member ? ofRange.union(members(range, isForValue: false)) : ofRange
    default: return ofRange
    }
  }

  /// The member that a node selects, as a set.
  private func members(_ node: Node, isForValue: Bool) -> Set<PresenceRequirement> {
    member(node, isForValue: isForValue).map { [$0] } ?? []
  }

  /// The member that a node selects, if it is one of a variable's object.
  private func member(_ node: Node, isForValue: Bool) -> PresenceRequirement? {
    let operand = nodes[Int(node.first)]
    guard operand.operation == .variable else { return nil }
    return PresenceRequirement(
      slot: Int(operand.first), member: Int(node.second), isForValue: isForValue)
  }
}
