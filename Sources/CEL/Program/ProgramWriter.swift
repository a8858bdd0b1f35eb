/// Writes a program as bytes: whole numbers as LEB128, texts with their length before them.
struct ProgramWriter {
  /// Changes whenever the meaning of the bytes does.
  static let version: UInt8 = 1

  private(set) var bytes: [UInt8] = [version]

  init(_ program: Program) {
    write(program.localCount)
    write(program.type)
    write(program.constants.count)
    for constant in program.constants { write(constant) }
    write(program.operands.count)
    for operand in program.operands { write(signed: Int64(operand)) }
    write(program.nodes.count)
    for node in program.nodes { write(node) }
  }

  private mutating func write(_ node: Node) {
    bytes.append(node.operation.rawValue)
    bytes.append(node.variant)
    write(signed: Int64(node.first))
    write(signed: Int64(node.second))
    write(signed: Int64(node.third))
    write(unsigned: UInt64(node.start))
    write(unsigned: UInt64(node.end - node.start))
  }

  private mutating func write(_ value: Value) {
    bytes.append(ConstantTag(value).rawValue)
    switch value {
    case .bool(let value): bytes.append(value ? 1 : 0)
    case .int(let value): write(signed: value)
    case .uint(let value): write(unsigned: value)
    case .double(let value): write(unsigned: value.bitPattern)
    case .string(let value): write(value.utf8)
    case .bytes(let value): write(value)
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
      bytes.append(UInt8(ValueType.named.count))
      write(signed: Int64(id.rawValue))
    } else {
      bytes.append(UInt8(ValueType.named.firstIndex(of: type) ?? 0))
    }
  }

  private mutating func write(_ type: CELType) {
    bytes.append(TypeTag(type).rawValue)
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

  // MARK: Primitives

  private mutating func write(_ text: some Collection<UInt8>) {
    write(text.count)
    bytes.append(contentsOf: text)
  }

  private mutating func write(_ count: Int) {
    write(unsigned: UInt64(count))
  }

  /// Small magnitudes of either sign take few bytes.
  private mutating func write(signed value: Int64) {
    write(unsigned: UInt64(bitPattern: value << 1 ^ value >> 63))
  }

  private mutating func write(unsigned value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

extension Program {
  /// The program as bytes that `init(serialized:)` reads back without parsing or checking anything anew.
  ///
  /// The format belongs to this version of the library: write at build time, not for keeps.
  public var serialized: [UInt8] {
    ProgramWriter(self).bytes
  }
}
