/// Writes programs.
extension WordWriter {
  /// Writes a program, its patterns compiled.
  ///
  /// - Parameter isDetailed: Whether it is told what type it gives, and errors of its evaluation say where in the
  ///   expression they arise.
  public mutating func write(_ program: Program, isDetailed: Bool = true) {
    let patterns = program.literalPatterns
    let ranges = isDetailed ? program.code.ranges : UnsafeBufferPointer(start: nil, count: 0)
    write(inPlace: ProgramHeader(program, rangeCount: ranges.count, patternCount: patterns.count))
    for operand in program.operands { write(inPlace: operand) }
    for var node in program.nodes {
      if !isDetailed { node.range = Node.noRange }
      write(inPlace: node)
    }
    for range in ranges { write(inPlace: range) }
    write(isDetailed ? program.type : .dyn)
    for constant in program.constants { write(constant) }
    for (constant, expression) in patterns {
      write(constant)
      var part = WordWriter()
      part.write(expression)
      write(part: part.words)
    }
  }

  private mutating func write(_ value: Value) {
    write(UInt32(ConstantTag(value).rawValue))
    switch value {
    case .bool(let value): write(value ? 1 : 0)
    case .int(let value): write(signed: value)
    case .uint(let value): write(wide: value)
    case .double(let value): write(wide: value.bitPattern)
    case .string(let value): write(text: value.utf8)
    case .bytes(let value): write(text: value)
    case .list(.elements(let elements)):
      write(elements.count)
      for element in elements { write(element) }
    case .map(.entries(let entries)):
      write(entries.count)
      for position in 0..<entries.count {
        write(entries[position].key)
        write(entries[position].value)
      }
    case .type(let type): write(type)
    // No other value is ever a constant.
    case .null, .list, .map, .object, .unknown, .error: break
    }
  }

  private mutating func write(_ type: ValueType) {
    if case .structure(let id) = type {
      write(ValueType.named.count)
      write(signed: Int64(id.rawValue))
    } else {
      write(ValueType.named.firstIndex(of: type) ?? 0)
    }
  }

  private mutating func write(_ type: CELType) {
    write(UInt32(TypeTag(type).rawValue))
    switch type {
    case .list(let element): write(element)
    case .map(let key, let value):
      write(key)
      write(value)
    case .structure(let id): write(signed: Int64(id.rawValue))
    case .parameter(let number): write(number)
    default: break
    }
  }
}

extension Program {
  /// The program as words that `init(serialized:)` reads back without parsing or checking anything anew.
  ///
  /// The format belongs to this version of the library: write at build time, not for keeps.
  public var serialized: [UInt32] {
    var writer = WordWriter()
    writer.write(self)
    return writer.words
  }

  /// The patterns that stand in the expression itself, but for those that cannot be compiled or written.
  fileprivate var literalPatterns: [(constant: Int, expression: RegularExpression)] {
    nodes.compactMap { node in
      guard node.operation == .standardCall, node.variant == StandardFunction.matches.rawValue,
        node.second == 2
      else { return nil }
      let pattern = nodes[Int(operands[Int(node.first) + 1])]
      guard pattern.operation == .constant, case .string(let text) = constants[Int(pattern.first)],
        let expression = try? RegularExpression(text), expression.isWritable
      else { return nil }
      return (Int(pattern.first), expression)
    }
  }
}
