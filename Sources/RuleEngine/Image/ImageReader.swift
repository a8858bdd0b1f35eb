import CEL

/// Reads what `ImageWriter` wrote, without copying it. Every read gives nil where the characters are not what
/// they should be.
struct ImageReader {
  private let characters: UnsafeBufferPointer<UInt8>
  private var position: Int

  /// - Parameters:
  ///   - characters: An image; it has to outlive the reader.
  ///   - position: Where to begin.
  init(_ characters: UnsafeBufferPointer<UInt8>, position: Int = 0) {
    self.characters = characters
    self.position = position
  }

  // MARK: Rules

  mutating func collections() -> [[UInt8]]? { list { $0.block() } }

  /// Reads a rule as far as every run needs it.
  mutating func rule(of image: RuleImage, over collections: [[UInt8]]) -> CompiledRule? {
    guard
      let bindings = list({ $0.number().flatMap { collections.indices.contains($0) ? collections[$0] : nil } }
      ),
      let needs = list({ $0.need() }), let id = part(), let conditions = part(), let report = part()
    else { return nil }
    let places = SerializedRule.Places(id: id, conditions: conditions, report: report)
    return CompiledRule(
      SerializedRule(places, in: image), bindings: bindings, filter: PresenceFilter(needs: needs))
  }

  private mutating func need() -> PresenceFilter.Need? {
    guard let slot = number(), let fields = number(), let values = number() else { return nil }
    return PresenceFilter.Need(
      slot: slot, fields: UInt64(bitPattern: Int64(fields)), values: UInt64(bitPattern: Int64(values)))
  }

  /// Reads the conditions of a rule, but for `require`.
  mutating func conditions(of image: RuleImage) -> RuleConditions? {
    guard let effect = number(), Effect.allCases.indices.contains(effect),
      let options = list({ $0.option() }), let when = list({ $0.program() })
    else { return nil }
    return RuleConditions(
      effect: Effect.allCases[effect], options: options, when: when.first,
      require: .serialized(image, position: position))
  }

  mutating func report() -> RuleReport? {
    guard let at = program(), let message = template(), let related = list({ $0.related() }) else {
      return nil
    }
    return RuleReport(at: at, message: message, related: related)
  }

  private mutating func related() -> RuleReport.Related? {
    guard let bindings = list({ $0.program() }), let at = program(), let message = template() else {
      return nil
    }
    return RuleReport.Related(bindings: bindings, at: at, message: message)
  }

  private mutating func option() -> OptionValue? {
    switch number() {
    case 0: number().map { .boolean($0 != 0) }
    case 1: text().flatMap { Int($0) }.map(OptionValue.integer)
    case 2: text().map(OptionValue.string)
    case 3: list({ $0.text() }).map(OptionValue.strings)
    default: nil
    }
  }

  private mutating func template() -> MessageTemplate? {
    list { reader in
      switch reader.number() {
      case 0: reader.text().map(MessageTemplate.Part.text)
      case 1: reader.program().map(MessageTemplate.Part.expression)
      default: nil
      }
    }
    .map(MessageTemplate.init)
  }

  mutating func program() -> Program? {
    block().flatMap { Program(serialized: $0) }
  }

  // MARK: Lines and parts

  /// Passes over the end of a line; false at the end of the image.
  mutating func startsLine() -> Bool {
    guard position < characters.count, characters[position] == UInt8(ascii: "\n") else { return false }
    position += 1
    return true
  }

  /// Passes over a part, and says where it begins.
  private mutating func part() -> Int? {
    guard let count = count() else { return nil }
    defer { position += count }
    return position
  }

  // MARK: Values

  mutating func text() -> String? {
    block().map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func block() -> [UInt8]? {
    guard let count = count() else { return nil }
    let characterCount = (count * 8 + 5) / 6
    guard characterCount <= characters.count - position else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var bits: UInt32 = 0
    var bitCount: UInt32 = 0
    for character in characters[position..<position + characterCount] {
      bits = bits << 6 | UInt32((character &- ImageWriter.zero) & 0x3F)
      bitCount += 6
      if bitCount >= 8 {
        bitCount -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> bitCount))
      }
    }
    position += characterCount
    return bytes
  }

  private mutating func list<Element>(_ element: (inout ImageReader) -> Element?) -> [Element]? {
    guard let count = count() else { return nil }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count {
      guard let next = element(&self) else { return nil }
      elements.append(next)
    }
    return elements
  }

  /// Reads a count of things that take at least a character each, so that no count can ask for more than there is.
  mutating func count() -> Int? {
    guard let count = number(), (0...characters.count - position).contains(count) else { return nil }
    return count
  }

  private mutating func number() -> Int? {
    var number: UInt = 0
    var shift: UInt = 0
    while position < characters.count, shift < 64 {
      let digit = characters[position] &- ImageWriter.zero
      position += 1
      number |= UInt(digit & 0x1F) << shift
      if digit < 0x20 { return Int(bitPattern: number) }
      shift += 5
    }
    return nil
  }
}
