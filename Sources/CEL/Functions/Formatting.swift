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
      if rest.first == "%" {
        rest.removeFirst()
        result += "%"
        continue
      }
      guard let clause = FormattingClause(&rest) else {
        return .failure(.invalidArgument, "`format` does not know a clause of its text")
      }
      guard used < arguments.count else {
        return .failure(.indexOutOfRange, "`format` has no argument \(used), counted from 0")
      }
      let formatted = format(arguments[used], by: clause)
      guard case .string(let text) = formatted else { return formatted }
      guard spend(bytes: 16 + text.utf8.count) else { return tooManySteps }
      result += text
      used += 1
    }
    return .string(result + (String(rest) ?? ""))
  }

  private mutating func format(_ argument: Value, by clause: FormattingClause) -> Value {
    switch (clause.verb, argument) {
    case ("s", _), (_, .unknown), ("d", .int), ("d", .uint): return render(argument)
    case ("d", .double(let number)) where !number.isFinite: return render(argument)
    case ("b", .bool(let value)): return .string(value ? "1" : "0")
    default: break
    }
    let text: String? =
      switch (clause.verb, argument) {
      case ("f", _), ("e", _): argument.number.map { decimal($0, clause) }
      case ("x", .string(let text)), ("X", .string(let text)): hexadecimal(text.utf8, clause)
      case ("x", .bytes(let bytes)), ("X", .bytes(let bytes)): hexadecimal(bytes, clause)
      case (_, .int(let value)): integer(value, clause)
      case (_, .uint(let value)): integer(value, clause)
      default: nil
      }
    return text.map(Value.string)
      ?? .failure(.invalidArgument, "`%\(clause.verb)` of `format` does not take \(typeName(of: argument))")
  }

  private func integer(_ value: some FixedWidthInteger, _ clause: FormattingClause) -> String? {
    clause.radix.map { String(value, radix: $0, uppercase: clause.isUppercase) }
  }

  private func hexadecimal(_ bytes: some Sequence<UInt8>, _ clause: FormattingClause) -> String {
    let digits = Array((clause.isUppercase ? "0123456789ABCDEF" : "0123456789abcdef").utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// `number` as C's `printf` writes it, correctly rounded.
  private func decimal(_ number: Double, _ clause: FormattingClause) -> String {
    guard number.isFinite else { return number.text }
    let format = "%.\(clause.precision ?? 6)\(clause.verb)"
    // The greatest double has 309 digits before the point.
    let capacity = FormattingClause.greatestPrecision + 320
    return withVaList([number]) { arguments in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
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
    if text.first == "." {
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

  var radix: Int? {
    switch verb {
    case "b": 2
    case "o": 8
    case "x", "X": 16
    default: nil
    }
  }

  var isUppercase: Bool {
    verb == "X"
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
}
