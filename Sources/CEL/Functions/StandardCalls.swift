// Which code carries out a standard function. Operands are neither unknown nor errors, though lists may hold
// unknown elements.

extension Evaluation {
  mutating func call(_ function: StandardFunction, _ operand: Value, _ node: BorrowedNode) -> Value {
    switch (function, operand) {
    case (.dyn, _): operand
    case (.type, _): operand.type.map(Value.type) ?? .unknown
    case (.size, _): size(of: operand)
    case (.int, _): toInt(operand)
    case (.uint, _): toUInt(operand)
    case (.double, _): toDouble(operand)
    case (.string, _): toString(operand)
    case (.bytes, _): toBytes(operand)
    case (.bool, _): toBool(operand)
    case (_, .string(let text)): call(function, on: text)
    case (.join, .list(let list)): join(list, separator: "")
    case (.sum, .list(let list)): sum(list, ResultNumber(rawValue: UInt8(node.third)) ?? .int)
    case (.min, .list(let list)): extremum(list, .less, "min")
    case (.max, .list(let list)): extremum(list, .greater, "max")
    case (.isSorted, .list(let list)): isSorted(list)
    default: mismatch(operand, in: "\(function)")
    }
  }

  private mutating func call(_ function: StandardFunction, on text: String) -> Value {
    switch function {
    case .lowerAscii: return .string(text.mapASCII(where: isUppercase) { $0 | 0x20 })
    case .upperAscii: return .string(text.mapASCII(where: isLowercase) { $0 & ~0x20 })
    case .trim: return .string(text.trimmed)
    case .quote: return .string(text.quoted)
    default: return mismatch(.string(text), in: "\(function)")
    }
  }

  mutating func call(_ function: StandardFunction, _ first: Value, _ second: Value) -> Value {
    switch (first, second) {
    case (.string(let text), .int(let number)):
      switch function {
      case .charAt: return text.character(at: number)
      case .substring: return text.substring(from: number)
      default: break
      }
    case (.string(let text), .string(let other)): return call(function, text, other)
    case (.list(let list), .string(let separator)) where function == .join:
      return join(list, separator: separator)
    case (.list(let list), _) where function == .indexOf: return index(of: second, in: list, last: false)
    case (.list(let list), _) where function == .lastIndexOf: return index(of: second, in: list, last: true)
    case (.string(let text), .list(let list)) where function == .format:
      return format(text, list.elements(in: host))
    default: break
    }
    return mismatch(first, second, in: "\(function)")
  }

  private mutating func call(_ function: StandardFunction, _ text: String, _ other: String) -> Value {
    switch function {
    case .contains, .startsWith, .endsWith:
      return withBytes(of: text) { text in
        withBytes(of: other) { call(function, BorrowedText(text), BorrowedText($0)) }
      }
    case .matches: return matches(text, pattern: other)
    case .indexOf: return text.index(of: other, from: 0)
    case .lastIndexOf: return text.lastIndex(of: other, before: nil)
    case .split: return split(text, other, limit: -1)
    default: return mismatch(.string(text), .string(other), in: "\(function)")
    }
  }

  /// What `contains`, `startsWith` or `endsWith` says.
  func call(_ function: StandardFunction, _ text: BorrowedText, _ other: BorrowedText) -> Value {
    let (text, other) = (text.bytes, other.bytes)
    return switch function {
    case .startsWith: .bool(text.prefix(other.count).elementsEqual(other))
    case .endsWith: .bool(text.suffix(other.count).elementsEqual(other))
    default: .bool(text.offset(of: other, from: 0) != nil)
    }
  }

  mutating func call(_ function: StandardFunction, _ arguments: [Value]) -> Value {
    guard arguments.count >= 3, case .string(let text) = arguments[0] else {
      return mismatch(arguments, in: "\(function)")
    }
    let fourth = arguments.count == 4 ? arguments[3] : nil
    switch (function, arguments[1], arguments[2], fourth) {
    case (.indexOf, .string(let other), .int(let start), nil): return text.index(of: other, from: start)
    case (.lastIndexOf, .string(let other), .int(let end), nil): return text.lastIndex(of: other, before: end)
    case (.substring, .int(let start), .int(let end), nil): return text.substring(from: start, to: end)
    case (.split, .string(let separator), .int(let limit), nil): return split(text, separator, limit: limit)
    case (.replace, .string(let old), .string(let new), nil): return replace(text, old, new, limit: -1)
    case (.replace, .string(let old), .string(let new), .int(let limit)?):
      return replace(text, old, new, limit: limit)
    default: return mismatch(arguments, in: "\(function)")
    }
  }

  private mutating func matches(_ text: String, pattern: String) -> Value {
    Self.value { () throws(PatternError) in
      try patterns.matches(text, pattern, of: program, steps: &stepsLeft)
    } ?? tooManySteps
  }

  /// What `matches` gives for a pattern that is a constant of the program.
  mutating func matches(_ text: BorrowedText, literal constant: Int32) -> Value {
    Self.value { () throws(PatternError) in
      try patterns.matches(text, constant: constant, of: program, steps: &stepsLeft)
    } ?? tooManySteps
  }

  /// What a search for a pattern comes to; nil where it took too many steps.
  private static func value(_ search: () throws(PatternError) -> Bool?) -> Value? {
    do {
      return try search().map(Value.bool)
    } catch {
      return .failure(.invalidArgument, "invalid pattern: \(error.message)")
    }
  }

  private func size(of operand: Value) -> Value {
    switch operand {
    case .string(let text): .int(Int64(text.scalarCount))
    case .bytes(let bytes): .int(Int64(bytes.count))
    case .list(let list): .int(Int64(list.count(in: host)))
    case .map(let map): .int(Int64(map.count(in: host)))
    default: mismatch(operand, in: "size")
    }
  }
}
