/// What the first operand of an operation on texts is.
enum TextOperand {
  /// A text that stays where it is.
  case lent(BorrowedText)
  /// Anything else, or a text of which there is a string already.
  case value(Value)
}

extension Evaluation {
  /// What `value(of:)` gives, where the text of a member is not copied.
  mutating func textOperand(_ position: Int32) -> TextOperand {
    let node = self.node(at: position)
    guard node.operation == .member else { return .value(value(of: position)) }
    guard spend(1) else { return .value(tooManySteps) }
    if let object = objectInVariable(node.first) { return textOperand(node.second, of: object) }
    let operand = value(of: node.first)
    guard case .object(let object) = operand else { return .value(located(mismatch(operand, in: "."), node)) }
    return textOperand(node.second, of: object)
  }

  @inline(__always)
  private mutating func textOperand(_ index: Int32, of object: ObjectID) -> TextOperand {
    if let text = host.text(Int(index), of: object) { .lent(text) } else { .value(member(index, of: object)) }
  }
}
