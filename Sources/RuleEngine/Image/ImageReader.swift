import CEL
import CheckResults

/// Reads images of rules, without copying them.
extension WordReader {
  /// Reads all rules, each as far as every run needs it.
  mutating func rules(of image: RuleImage) throws(Malformed) -> [CompiledRule] {
    let count = try count()
    let collections = try list { reader throws(Malformed) in try reader.program() }
    let bindings = try list { reader throws(Malformed) in
      try reader.list { reader throws(Malformed) in try reader.element(of: collections) }
    }
    var rules: [CompiledRule] = []
    rules.reserveCapacity(count)
    for _ in 0..<count {
      alignToQuad()
      let number = Int(try word())
      guard number < bindings.count else { throw Malformed() }
      rules.append(
        CompiledRule(
          SerializedRule(in: image, position: try part()),
          bindings: Bindings(bindings[number], number: number)))
    }
    return rules
  }

  // MARK: Parts of rules

  /// Reads the needs of a rule.
  mutating func needs(_ body: (PresenceFilter.Need) -> Void) throws(Malformed) {
    for _ in 0..<(try count()) {
      // There are hundreds in each run, so they are not read number by number.
      let words = try inPlace(UInt32.self, count: 8)
      func wide(_ low: Int) -> UInt64 { UInt64(words[low]) | UInt64(words[low + 1]) << 32 }
      body(
        PresenceFilter.Need(
          slot: Int(words[0]), fields: wide(1), values: wide(3), facts: wide(5),
          text: words[7] == 0 ? nil : try textNeed()))
    }
  }

  private mutating func textNeed() throws(Malformed) -> PresenceFilter.Need.Text {
    PresenceFilter.Need.Text(member: try count(), text: try text())
  }

  mutating func occasion() throws(Malformed) -> RuleOccasion {
    RuleOccasion(effect: try effect(), when: try word() == 0 ? nil : try program())
  }

  private mutating func effect() throws(Malformed) -> Effect {
    guard let number = UInt8(exactly: try word()), let tag = EffectTag(rawValue: number) else {
      throw Malformed()
    }
    return tag.effect
  }

  mutating func report() throws(Malformed) -> RuleReport {
    RuleReport(
      at: try program(), message: try template(),
      related: try list { reader throws(Malformed) in try reader.related() })
  }

  private mutating func related() throws(Malformed) -> RuleReport.Related {
    RuleReport.Related(
      bindings: try list { reader throws(Malformed) in try reader.program() },
      at: try program(), message: try template())
  }

  mutating func options() throws(Malformed) -> [OptionValue] {
    try list { reader throws(Malformed) in try reader.option() }
  }

  private mutating func option() throws(Malformed) -> OptionValue {
    switch try word() {
    case 0: return .boolean(try word() != 0)
    case 1:
      guard let value = Int(exactly: try signed()) else { throw Malformed() }
      return .integer(value)
    case 2: return .string(try text())
    case 3: return .strings(try list { reader throws(Malformed) in try reader.text() })
    default: throw Malformed()
    }
  }

  private mutating func template() throws(Malformed) -> MessageTemplate {
    MessageTemplate(
      parts: try list { reader throws(Malformed) in
        switch try reader.word() {
        case 0: return .text(try reader.text())
        case 1: return .expression(try reader.program())
        default: throw Malformed()
        }
      })
  }

  /// Reads the place of an element.
  private mutating func element<Element>(of elements: [Element]) throws(Malformed) -> Element {
    let place = try word()
    guard place < elements.count else { throw Malformed() }
    return elements[Int(place)]
  }
}
