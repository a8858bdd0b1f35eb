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
      let second = program.operands[Int(node.first) + 1]
      switch value(of: program.operands[Int(node.first)]) {
      case .string(let text): return call(function, text, valueOf: second)
      case let first: return call(function, of: first, value(of: second))
      }
    default:
      let arguments = operands(of: node).map { value(of: $0) }
      if arguments.contains(where: \.isUnknown) { return .unknown }
      if let error = arguments.first(where: \.isError) { return error }
      guard let first = arguments.first, spend(readingTextOf: first) else { return tooManySteps }
      return call(function, arguments)
    }
  }

  private mutating func call(_ function: StandardFunction, _ text: String, valueOf position: Int32) -> Value {
    let node = self.node(at: position)
    if function == .matches, node.operation == .constant, program.length(ofText: node.first) != nil {
      guard spend(1), spend(bytes: text.utf8.count) else { return tooManySteps }
      return matches(text, literal: node.first)
    }
    switch value(of: position) {
    case .string(let other): return spend(bytes: text.utf8.count) ? call(function, text, other) : tooManySteps
    case let second: return call(function, of: .string(text), second)
    }
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
