/// Reads programs whose nodes stay where they stand.
extension WordReader {
  /// How deep constants and types may nest.
  private static let deepestNesting = Parser.highestTree
  /// How many variables of macros may be bound at the same time: there are not more than levels of a tree.
  private static let mostLocals = 2 * Parser.highestTree

  /// Reads a program of memory that stays for good.
  public mutating func program() throws(Malformed) -> Program { try program(in: nil) }

  /// - Parameter memory: What the program keeps, for its nodes stand there; nil if it stays for good.
  mutating func program(in memory: ProgramMemory?) throws(Malformed) -> Program {
    let header = try inPlace(ProgramHeader.self, count: 1)[0]
    guard header.version == ProgramHeader.currentVersion, header.localCount <= Self.mostLocals else {
      throw Malformed()
    }
    let operands = try inPlace(Int32.self, count: Int(header.operandCount))
    let nodes = try self.nodes(Int(header.nodeCount))
    let ranges = try inPlace(ExpressionRange.self, count: Int(header.rangeCount))
    let type = try self.type(nesting: 0)
    let constants = try list(ofCount: header.constantCount) { reader throws(Malformed) in
      try reader.constant(nesting: 0)
    }
    let patterns = try list(ofCount: header.patternCount) { reader throws(Malformed) in
      try reader.pattern(of: constants)
    }
    let program = Program(
      Program.Code(
        nodes: nodes, operands: operands, constants: constants, ranges: ranges, patterns: patterns,
        localCount: Int(header.localCount), type: type, memory: memory))
    guard !isSuspicious || program.isWellFormed else { throw Malformed() }
    return program
  }

  private mutating func nodes(_ count: Int) throws(Malformed) -> UnsafeBufferPointer<Node> {
    if isSuspicious {
      var reader = self
      for _ in 0..<count {
        // Its first byte says what a node does.
        let first = UInt8(truncatingIfNeeded: try reader.word())
        guard Operation(rawValue: first) != nil else { throw Malformed() }
        for _ in 1..<MemoryLayout<Node>.size / Self.wordSize { _ = try reader.word() }
      }
    }
    return try inPlace(Node.self, count: count)
  }

  private mutating func pattern(of constants: [Value]) throws(Malformed) -> LiteralPattern {
    let constant = try word()
    guard constant < constants.count, case .string = constants[Int(constant)] else { throw Malformed() }
    return LiteralPattern(constant: Int(constant), reader: try readerOfPart())
  }

  private mutating func constant(nesting: Int) throws(Malformed) -> Value {
    guard nesting <= Self.deepestNesting, let tag = ConstantTag(rawValue: try byte()) else {
      throw Malformed()
    }
    switch tag {
    case .null: return .null
    case .bool: return .bool(try word() != 0)
    case .int: return .int(try signed())
    case .uint: return .uint(try wide())
    case .double: return .double(Double(bitPattern: try wide()))
    case .string: return .string(try text())
    case .bytes: return .bytes(Array(try bytes()))
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

  mutating func byte() throws(Malformed) -> UInt8 {
    guard let byte = UInt8(exactly: try word()) else { throw Malformed() }
    return byte
  }

  private mutating func structure() throws(Malformed) -> StructureID {
    guard let number = Int(exactly: try signed()) else { throw Malformed() }
    return StructureID(rawValue: number)
  }
}

extension Program {
  /// Reads a program from what `serialized` gave; `nil` if the words are anything else.
  public init?(serialized words: [UInt32]) {
    let memory = ProgramMemory(capacity: words.count * WordReader.wordSize)
    var reader = WordReader(UnsafeRawBufferPointer(memory.place(words)), isSuspicious: true)
    guard let program = try? reader.program(in: memory), reader.isAtEnd else { return nil }
    self = program
  }
}
