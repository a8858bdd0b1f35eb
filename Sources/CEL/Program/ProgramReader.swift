/// Reads what `ProgramWriter` wrote, and refuses anything that would lead an evaluation astray.
struct ProgramReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  /// How deep constants and types may nest.
  private static let deepestNesting = Parser.highestTree

  private struct Malformed: Error {}

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  static func program(from bytes: ArraySlice<UInt8>) -> Program? {
    var reader = ProgramReader(bytes)
    return try? reader.program()
  }

  private mutating func program() throws(Malformed) -> Program {
    guard try byte() == ProgramWriter.version else { throw Malformed() }
    let localCount = try count()
    let type = try self.type(nesting: 0)
    var constants: [Value] = []
    let constantCount = try count()
    constants.reserveCapacity(constantCount)
    for _ in 0..<constantCount { constants.append(try constant(nesting: 0)) }
    var operands: [Int32] = []
    let operandCount = try count()
    operands.reserveCapacity(operandCount)
    for _ in 0..<operandCount { operands.append(try int32()) }
    var nodes: [Node] = []
    let nodeCount = try count()
    nodes.reserveCapacity(nodeCount)
    for _ in 0..<nodeCount { nodes.append(try node()) }
    let program = Program(
      nodes: nodes, operands: operands, constants: constants, localCount: localCount,
      type: type)
    guard position == bytes.endIndex, program.isWellFormed else { throw Malformed() }
    return program
  }

  private mutating func node() throws(Malformed) -> Node {
    guard let operation = Operation(rawValue: try byte()) else { throw Malformed() }
    var node = Node(operation: operation, variant: try byte())
    node.first = try int32()
    node.second = try int32()
    node.third = try int32()
    let start = try unsigned()
    let length = try unsigned()
    guard start <= UInt32.max, length <= UInt64(UInt32.max) - start else { throw Malformed() }
    node.start = UInt32(start)
    node.end = UInt32(start + length)
    return node
  }

  private mutating func constant(nesting: Int) throws(Malformed) -> Value {
    guard nesting <= Self.deepestNesting, let tag = ConstantTag(rawValue: try byte()) else {
      throw Malformed()
    }
    switch tag {
    case .null: return .null
    case .bool: return .bool(try byte() != 0)
    case .int: return .int(try signed())
    case .uint: return .uint(try unsigned())
    case .double: return .double(Double(bitPattern: try unsigned()))
    case .string: return .string(String(decoding: try text(), as: UTF8.self))
    case .bytes: return .bytes(Array(try text()))
    case .list:
      var elements: [Value] = []
      for _ in 0..<(try count()) { elements.append(try constant(nesting: nesting + 1)) }
      return .list(of: elements)
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
    return .structure(StructureID(rawValue: try int()))
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
    case .structure: return .structure(StructureID(rawValue: try int()))
    case .parameter: return .parameter(try count())
    }
  }

  // MARK: Primitives

  private mutating func byte() throws(Malformed) -> UInt8 {
    guard position < bytes.endIndex else { throw Malformed() }
    defer { position += 1 }
    return bytes[position]
  }

  private mutating func text() throws(Malformed) -> ArraySlice<UInt8> {
    let count = try count()
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// A count of things that take at least one byte each, so that no count can ask for more than there is.
  private mutating func count() throws(Malformed) -> Int {
    let value = try unsigned()
    guard value <= UInt64(bytes.endIndex - position) else { throw Malformed() }
    return Int(value)
  }

  private mutating func int() throws(Malformed) -> Int {
    guard let value = Int(exactly: try signed()) else { throw Malformed() }
    return value
  }

  private mutating func int32() throws(Malformed) -> Int32 {
    guard let value = Int32(exactly: try signed()) else { throw Malformed() }
    return value
  }

  private mutating func signed() throws(Malformed) -> Int64 {
    let value = try unsigned()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  private mutating func unsigned() throws(Malformed) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let byte = try byte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw Malformed()
  }
}

extension Program {
  /// Reads a program from what `serialized` gave; `nil` if the bytes are anything else.
  public init?(serialized bytes: ArraySlice<UInt8>) {
    guard let program = ProgramReader.program(from: bytes) else { return nil }
    self = program
  }

  /// Reads a program from what `serialized` gave; `nil` if the bytes are anything else.
  public init?(serialized bytes: [UInt8]) {
    self.init(serialized: bytes[...])
  }
}
