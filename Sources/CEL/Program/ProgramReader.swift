/// Reads programs, and refuses anything that would lead an evaluation astray.
extension PrintableReader {
  /// How deep constants and types may nest.
  private static let deepestNesting = Parser.highestTree

  /// Reads a program.
  public mutating func program() throws(Malformed) -> Program {
    guard try number() == PrintableWriter.programVersion else { throw Malformed() }
    let locatesErrors = try number() != 0
    let localCount = try count()
    let type = try self.type(nesting: 0)
    let constants = try list { reader throws(Malformed) in try reader.constant(nesting: 0) }
    let patterns = try list { reader throws(Malformed) in try reader.pattern(of: constants) }
    let operands = try list { reader throws(Malformed) in try reader.operand() }
    var ranges: [ExpressionRange] = []
    let nodes = try self.nodes(locatesErrors, &ranges)
    let program = Program(
      Program.Code(
        nodes: nodes, operands: operands, constants: constants, ranges: ranges, patterns: patterns,
        localCount: localCount, type: type))
    guard program.isWellFormed else { throw Malformed() }
    return program
  }

  /// Reads the nodes into memory that is the caller's then, and where they stand in the expression if that is told.
  private mutating func nodes(
    _ locatesErrors: Bool, _ ranges: inout [ExpressionRange]
  ) throws(Malformed) -> UnsafeMutableBufferPointer<Node> {
    let nodes = UnsafeMutableBufferPointer<Node>.allocate(capacity: try count())
    do {
      var start: Int64 = 0
      for position in nodes.indices {
        nodes.initializeElement(at: position, to: try node())
        guard locatesErrors else { continue }
        nodes[position].range = UInt16(clamping: position)
        ranges.append(try range(after: &start))
      }
    } catch {
      nodes.deallocate()
      throw error
    }
    return nodes
  }

  private mutating func node() throws(Malformed) -> Node {
    guard let operation = Operation(rawValue: try byte()) else { throw Malformed() }
    var node = Node(operation: operation)
    if operation.hasVariant { node.variant = try byte() }
    node.first = try field()
    let fieldCount = operation.fieldCount
    if fieldCount > 1 { node.second = try field() }
    if fieldCount > 2 { node.third = try field() }
    return node
  }

  /// Reads where a node stands in the expression; the one before begins at `start`.
  private mutating func range(after start: inout Int64) throws(Malformed) -> ExpressionRange {
    start = start.addingReportingOverflow(try signed()).partialValue
    let length = try number()
    guard 0...Int64(UInt32.max) ~= start, length <= UInt64(UInt32.max) - UInt64(start) else {
      throw Malformed()
    }
    return ExpressionRange(start: UInt32(start), end: UInt32(start) + UInt32(length))
  }

  private mutating func pattern(of constants: [Value]) throws(Malformed) -> LiteralPattern {
    let constant = try number()
    guard constant < constants.count, case .string = constants[Int(constant)] else { throw Malformed() }
    return LiteralPattern(constant: Int(constant), characters: Array(try bytes()))
  }

  private mutating func constant(nesting: Int) throws(Malformed) -> Value {
    guard nesting <= Self.deepestNesting, let tag = ConstantTag(rawValue: try byte()) else {
      throw Malformed()
    }
    switch tag {
    case .null: return .null
    case .bool: return .bool(try number() != 0)
    case .int: return .int(try signed())
    case .uint: return .uint(try number())
    case .double: return .double(Double(bitPattern: try number()))
    case .string: return .string(try text())
    case .bytes: return .bytes(try list { reader throws(Malformed) in try reader.byte() })
    case .list:
      return .list(of: try list { reader throws(Malformed) in try reader.constant(nesting: nesting + 1) })
    case .map:
      var entries = MapEntries()
      for _ in 0..<(try count()) {
        let key = try constant(nesting: nesting + 1)
        let value = try constant(nesting: nesting + 1)
        guard entries.insert(key, value) else { throw Malformed() }
      }
      return .map(.entries(entries))
    case .type: return .type(try valueType())
    }
  }

  private mutating func valueType() throws(Malformed) -> ValueType {
    let tag = Int(try byte())
    if tag < ValueType.named.count { return ValueType.named[tag] }
    return .structure(try structure())
  }

  private mutating func type(nesting: Int) throws(Malformed) -> CELType {
    guard nesting <= Self.deepestNesting, let tag = TypeTag(rawValue: try byte()) else {
      throw Malformed()
    }
    switch tag {
    case .dyn: return .dyn
    case .null: return .null
    case .bool: return .bool
    case .int: return .int
    case .uint: return .uint
    case .double: return .double
    case .string: return .string
    case .bytes: return .bytes
    case .list: return .list(try type(nesting: nesting + 1))
    case .map:
      let key = try type(nesting: nesting + 1)
      return .map(key, try type(nesting: nesting + 1))
    case .type: return .type
    case .structure: return .structure(try structure())
    case .parameter: return .parameter(try count())
    }
  }

  // MARK: Numbers

  mutating func byte() throws(Malformed) -> UInt8 {
    let number = try number()
    guard number <= UInt8.max else { throw Malformed() }
    return UInt8(number)
  }

  @inline(__always)
  private mutating func field() throws(Malformed) -> Int32 {
    let number = try number()
    guard number <= Int32.max else { throw Malformed() }
    return Int32(number)
  }

  private mutating func operand() throws(Malformed) -> Int32 {
    guard let operand = Int32(exactly: try signed()) else { throw Malformed() }
    return operand
  }

  private mutating func structure() throws(Malformed) -> StructureID {
    guard let number = Int(exactly: try signed()) else { throw Malformed() }
    return StructureID(rawValue: number)
  }
}

extension Program {
  /// Reads a program from what `serialized` gave; `nil` if the bytes are anything else.
  public init?(serialized bytes: ArraySlice<UInt8>) {
    let program = bytes.withUnsafeBufferPointer { characters in
      var reader = PrintableReader(characters)
      let program = try? reader.program()
      return reader.isAtEnd ? program : nil
    }
    guard let program else { return nil }
    self = program
  }

  /// Reads a program from what `serialized` gave; `nil` if the bytes are anything else.
  public init?(serialized bytes: [UInt8]) {
    self.init(serialized: bytes[...])
  }
}
