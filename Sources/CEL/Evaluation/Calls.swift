extension Evaluation {
  mutating func callStandard(_ node: BorrowedNode) -> Value {
    guard let function = StandardFunction(rawValue: node.variant) else { return .unknown }
    // Most functions have one or two operands, which need no array.
    switch node.second {
    case 1:
      let operand = value(of: program.operands[Int(node.first)])
      if operand.isUnknown || operand.isError { return operand }
      guard spend(readingTextOf: operand) else { return tooManySteps }
      return call(function, operand, node)
    case 2:
      let (first, second) = (program.operands[Int(node.first)], program.operands[Int(node.first) + 1])
      let constant = self.node(at: second)
      guard function.isTextCondition, constant.operation == .constant,
        program.length(ofText: constant.first) != nil
      else { return call(function, of: value(of: first), value(of: second)) }
      switch textOperand(first) {
      case .lent(let text): return call(function, text, constant.first)
      case .value(.string(let text)):
        return withBytes(of: text) { call(function, BorrowedText($0), constant.first) }
      case .value(let operand): return call(function, of: operand, value(of: second))
      }
    default:
      let arguments = operands(of: node).map { value(of: $0) }
      if arguments.contains(where: \.isUnknown) { return .unknown }
      if let error = arguments.first(where: \.isError) { return error }
      guard let first = arguments.first, spend(readingTextOf: first) else { return tooManySteps }
      return call(function, arguments)
    }
  }

  /// A condition of a text and one that stands in the expression, as most are.
  private mutating func call(_ function: StandardFunction, _ text: BorrowedText, _ constant: Int32) -> Value {
    guard spend(1), spend(bytes: text.count) else { return tooManySteps }
    if function == .matches { return matches(text, literal: constant) }
    return withBytes(of: self.text(constant)) { call(function, text, BorrowedText($0)) }
  }

  private mutating func call(_ function: StandardFunction, of first: Value, _ second: Value) -> Value {
    if first.isUnknown || second.isUnknown { return .unknown }
    if first.isError { return first }
    if second.isError { return second }
    guard spend(readingTextOf: first) else { return tooManySteps }
    return call(function, first, second)
  }

  mutating func callHost(_ node: BorrowedNode) -> Value {
    let start = locals.count
    defer { locals.removeLast(locals.count - start) }
    var stand: Value?
    for operand in operands(of: node) {
      let argument = value(of: operand)
      if argument.isUnknown || (argument.isError && stand == nil) { stand = argument }
      locals.append(argument)
    }
    return stand ?? host.call(Int(node.third), CallArguments(locals[start...]))
  }
}
