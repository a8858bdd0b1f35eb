/// Writes programs.
extension PrintableWriter {
  /// Changes whenever the meaning of what is written does.
  static let programVersion: UInt64 = 2

  /// Writes a program, its patterns compiled.
  ///
  /// - Parameter locatesErrors: Whether errors of its evaluation say where in the expression they arise.
  public mutating func write(_ program: Program, locatesErrors: Bool = true) {
    write(Self.programVersion)
    write(locatesErrors ? 1 : 0)
    write(program.localCount)
    write(program.type)
    write(program.constants.count)
    for constant in program.constants { write(constant) }
    let patterns = program.literalPatterns
    write(patterns.count)
    for pattern in patterns {
      write(pattern.constant)
      write(text: pattern.characters)
    }
    write(program.operands.count)
    for operand in program.operands { write(signed: Int64(operand)) }
    write(program.nodes.count)
    var start: UInt32 = 0
    for node in program.nodes {
      write(node)
      if locatesErrors {
        let range = program.range(of: node)
        write(signed: Int64(range.start) - Int64(start))
        write(UInt64(range.end - range.start))
        start = range.start
      }
    }
  }

  private mutating func write(_ node: Node) {
    write(UInt64(node.operation.rawValue))
    if node.operation.hasVariant { write(UInt64(node.variant)) }
    for field in [node.first, node.second, node.third].prefix(node.operation.fieldCount) { write(Int(field)) }
  }

  private mutating func write(_ value: Value) {
    write(UInt64(ConstantTag(value).rawValue))
    switch value {
    case .bool(let value): write(value ? 1 : 0)
    case .int(let value): write(signed: value)
    case .uint(let value): write(value)
    case .double(let value): write(value.bitPattern)
    case .string(let value): write(text: value.utf8)
    // They need not be valid UTF-8.
    case .bytes(let value):
      write(value.count)
      for byte in value { write(UInt64(byte)) }
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
    write(UInt64(TypeTag(type).rawValue))
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
  /// The program as characters that `init(serialized:)` reads back without parsing or checking anything anew.
  ///
  /// The format belongs to this version of the library: write at build time, not for keeps.
  public var serialized: [UInt8] {
    var writer = PrintableWriter()
    writer.write(self)
    return writer.characters
  }

  /// The patterns that stand in the expression itself, but for those that cannot be compiled or written.
  fileprivate var literalPatterns: [LiteralPattern] {
    var patterns: [LiteralPattern] = []
    for node in nodes
    where node.operation == .standardCall && node.variant == StandardFunction.matches.rawValue
      && node.second == 2
    {
      let pattern = nodes[Int(operands[Int(node.first) + 1])]
      guard pattern.operation == .constant, case .string(let text) = constants[Int(pattern.first)],
        let expression = try? RegularExpression(text), expression.isWritable
      else { continue }
      var writer = PrintableWriter()
      writer.write(expression)
      patterns.append(LiteralPattern(constant: Int(pattern.first), characters: writer.characters))
    }
    return patterns
  }
}
