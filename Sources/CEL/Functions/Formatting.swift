#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// `format` (cel-go's `ext.Strings`).
extension Evaluation {
  mutating func format(_ template: String, _ arguments: [Value]) -> Value {
    var result = ""
    var rest = template.utf8[...]
    var used = 0
    while let percent = rest.firstIndex(where: { $0 == "%" }) {
      result += String(rest[..<percent]) ?? ""
      rest = rest[rest.index(after: percent)...]
      if rest.first.map({ $0 == "%" }) == true {
        rest.removeFirst()
        result += "%"
        continue
      }
      guard let clause = FormattingClause(&rest) else {
        return .failure(.invalidArgument, "`\(template)` holds a formatting clause that is not known")
      }
      guard used < arguments.count else {
        return .failure(.indexOutOfRange, "`format` has no argument \(used), counted from 0")
      }
      let argument = arguments[used]
      used += 1
      if argument.isUnknown { return .unknown }
      guard let text = text(of: argument, clause) else {
        return argument.holdsUnknown(in: host)
          ? .unknown
          : .failure(
            .invalidArgument, "`%\(clause.verb)` of `format` does not take \(typeName(of: argument))")
      }
      guard spend(bytes: 16 + text.utf8.count) else { return tooManySteps }
      result += text
    }
    return .string(result + (String(rest) ?? ""))
  }

  private func text(of argument: Value, _ clause: FormattingClause) -> String? {
    switch (clause.verb, argument) {
    case ("s", _): return render(argument)
    case ("d", .int), ("d", .uint): return render(argument)
    case ("f", _), ("e", _):
      guard let number = argument.number else { return nil }
      guard number.isFinite else { return number.text }
      return printed("%.\(clause.precision ?? 6)\(clause.verb)", number)
    case ("d", .double(let number)): return number.isFinite ? nil : number.text
    case ("b", .bool(let value)): return value ? "1" : "0"
    case ("x", .string(let text)): return hexadecimal(text.utf8, uppercase: false)
    case ("X", .string(let text)): return hexadecimal(text.utf8, uppercase: true)
    case ("x", .bytes(let bytes)): return hexadecimal(bytes, uppercase: false)
    case ("X", .bytes(let bytes)): return hexadecimal(bytes, uppercase: true)
    case (_, .int(let value)):
      return clause.radix.map { String(value, radix: $0.value, uppercase: $0.uppercase) }
    case (_, .uint(let value)):
      return clause.radix.map { String(value, radix: $0.value, uppercase: $0.uppercase) }
    default: return nil
    }
  }

  private func hexadecimal(_ bytes: some Sequence<UInt8>, uppercase: Bool) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: uppercase) }.joined()
  }

  /// `number` as C's `printf` writes it, correctly rounded.
  private func printed(_ format: String, _ number: Double) -> String {
    withVaList([number]) { arguments in
      // The greatest double has 309 digits before the point.
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: FormattingClause.greatestPrecision + 320) {
        buffer in
        let count = vsnprintf(buffer.baseAddress, buffer.count, format, arguments)
        return String(decoding: buffer.prefix(Int(count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
      }
    }
  }
}

/// What stands after a `%`: an optional precision and a letter.
private struct FormattingClause {
  static let greatestPrecision = 1000

  let verb: Character
  var precision: Int?

  /// Takes a clause off the front of `text`; `nil` if there is none.
  init?(_ text: inout Substring.UTF8View) {
    if let first = text.first, first == "." {
      text.removeFirst()
      let digits = text.prefix(while: isDigit)
      guard let precision = Int(String(digits) ?? ""), precision <= Self.greatestPrecision else { return nil }
      self.precision = precision
      text = text.dropFirst(digits.count)
    }
    guard let letter = text.popFirst() else { return nil }
    verb = Character(Unicode.Scalar(letter))
    guard "sdfeboxX".contains(verb) else { return nil }
  }

  var radix: (value: Int, uppercase: Bool)? {
    switch verb {
    case "b": (2, false)
    case "o": (8, false)
    case "x": (16, false)
    case "X": (16, true)
    default: nil
    }
  }
}

extension Value {
  fileprivate var number: Double? {
    switch self {
    case .int(let value): Double(value)
    case .uint(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }

  /// Whether the value is unknown or a list or map with something unknown inside.
  func holdsUnknown(in host: any Host) -> Bool {
    switch self {
    case .unknown: true
    case .list(let list): list.elements(in: host).contains { $0.holdsUnknown(in: host) }
    case .map(let map):
      (0..<map.count(in: host)).contains { map.value(at: $0, in: host).holdsUnknown(in: host) }
    default: false
    }
  }
}
