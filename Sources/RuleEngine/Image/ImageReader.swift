import CEL

/// Reads what `ImageWriter` wrote. Every read gives nil where the bytes are not what they should be.
struct ImageReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func rule(reporting report: CompiledReport) -> CompiledRule? {
    guard let id = text(), let effect = number(), Effect.allCases.indices.contains(effect),
      let options = list({ $0.option() }), let bindings = list({ $0.block() }),
      let needs = list({ $0.need() }), let when = list({ $0.program() }), let require = program()
    else { return nil }
    return CompiledRule(
      id: id, effect: Effect.allCases[effect], options: options, bindings: bindings.map(Array.init),
      filter: PresenceFilter(needs: needs), when: when.first, require: require, report: report)
  }

  mutating func report() -> CompiledReport.Parts? {
    guard let at = program(), let message = template(), let related = list({ $0.related() }) else {
      return nil
    }
    return CompiledReport.Parts(at: at, message: message, related: related)
  }

  private mutating func related() -> CompiledReport.Related? {
    guard let bindings = list({ $0.program() }), let at = program(), let message = template() else {
      return nil
    }
    return CompiledReport.Related(bindings: bindings, at: at, message: message)
  }

  private mutating func need() -> PresenceFilter.Need? {
    guard let slot = number(), let fields = number(), let values = number() else { return nil }
    return PresenceFilter.Need(
      slot: slot, fields: UInt64(bitPattern: Int64(fields)), values: UInt64(bitPattern: Int64(values)))
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

  private mutating func program() -> Program? {
    block().flatMap { Program(serialized: $0) }
  }

  private mutating func text() -> String? {
    block().map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func block() -> ArraySlice<UInt8>? {
    guard let count = number(), count <= bytes.count - position else { return nil }
    defer { position += count }
    return bytes[position..<position + count]
  }

  private mutating func list<Element>(_ element: (inout ImageReader) -> Element?) -> [Element]? {
    guard let count = number(), count <= bytes.count - position else { return nil }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count {
      guard let next = element(&self) else { return nil }
      elements.append(next)
    }
    return elements
  }

  private mutating func number() -> Int? {
    var number: UInt = 0
    var shift: UInt = 0
    while position < bytes.count, shift < 63 {
      let byte = bytes[position]
      position += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
    return nil
  }
}
