extension Evaluation {
  mutating func callStandard(_ node: Node) -> Value {
    guard let function = StandardFunction(rawValue: node.variant) else { return .unknown }
    // Most functions have one or two operands, which need no array.
    switch node.second {
    case 1:
      let operand = value(of: program.operands[Int(node.first)])
      if operand.isUnknown || operand.isError { return operand }
      guard spend(readingTextOf: operand) else { return tooManySteps }
      return call(function, operand, node)
    case 2:
      let first = value(of: program.operands[Int(node.first)])
      let second = value(of: program.operands[Int(node.first) + 1])
      if first.isUnknown || second.isUnknown { return .unknown }
      if first.isError { return first }
      if second.isError { return second }
      guard spend(readingTextOf: first) else { return tooManySteps }
      return call(function, first, second)
    default:
      let arguments = operands(of: node).map { value(of: $0) }
      if arguments.contains(where: \.isUnknown) { return .unknown }
      if let error = arguments.first(where: \.isError) { return error }
      guard let first = arguments.first, spend(readingTextOf: first) else { return tooManySteps }
      return call(function, arguments)
    }
  }

  mutating func callHost(_ node: Node) -> Value {
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
