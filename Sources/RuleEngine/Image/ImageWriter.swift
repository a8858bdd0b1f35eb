import CEL

/// Writes compiled rules as printable characters, so that built-in rules need no compilation at start-up.
struct ImageWriter {
  /// The character of zero; the other 63 follow.
  static let zero = UInt8(ascii: "0")

  private(set) var characters: [UInt8] = []

  // MARK: Rules

  /// Writes what rules share.
  mutating func write(ruleCount: Int, collections: [[UInt8]]) {
    write(ruleCount)
    write(collections.count)
    for code in collections { write(code) }
  }

  /// Writes a rule: what every run needs, then parts that can be passed over.
  mutating func write(_ rule: CompiledRule, over collections: [[UInt8]]) {
    write(rule.bindings.count)
    for code in rule.bindings { write(collections.firstIndex(of: code) ?? collections.count) }
    write(rule.filter.needs.count)
    for need in rule.filter.needs {
      write(need.slot)
      write(Int(bitPattern: UInt(need.fields)))
      write(Int(bitPattern: UInt(need.values)))
    }
    writePart { $0.write(rule.id) }
    writePart { part in rule.conditions.map { part.write($0) } }
    writePart { part in rule.report.map { part.write($0) } }
  }

  mutating func write(_ conditions: RuleConditions) {
    write(Effect.allCases.firstIndex(of: conditions.effect) ?? 0)
    write(conditions.options.count)
    for option in conditions.options { write(option) }
    write(conditions.when.map { [$0] } ?? [])
    if let require = conditions.require.program { write(require) }
  }

  mutating func write(_ report: RuleReport) {
    write(report.at)
    write(report.message)
    write(report.related.count)
    for related in report.related {
      write(related.bindings)
      write(related.at)
      write(related.message)
    }
  }

  private mutating func write(_ option: OptionValue) {
    switch option {
    case .boolean(let truth):
      write(0)
      write(truth ? 1 : 0)
    case .integer(let number):
      write(1)
      write(String(number))
    case .string(let text):
      write(2)
      write(text)
    case .strings(let texts):
      write(3)
      write(texts.count)
      for text in texts { write(text) }
    }
  }

  private mutating func write(_ template: MessageTemplate) {
    write(template.parts.count)
    for part in template.parts {
      switch part {
      case .text(let text):
        write(0)
        write(text)
      case .expression(let program):
        write(1)
        write(program)
      }
    }
  }

  private mutating func write(_ programs: [Program]) {
    write(programs.count)
    for program in programs { write(program) }
  }

  private mutating func write(_ program: Program) { write(program.serialized) }

  // MARK: Characters

  /// Writes a part with the count of its characters before it.
  private mutating func writePart(_ write: (inout ImageWriter) -> Void) {
    var part = ImageWriter()
    write(&part)
    self.write(part.characters.count)
    characters += part.characters
  }

  private mutating func write(_ text: String) { write(Array(text.utf8)) }

  /// Six bits a character.
  private mutating func write(_ block: [UInt8]) {
    write(block.count)
    var bits: UInt32 = 0
    var count: UInt32 = 0
    for byte in block {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 6 {
        count -= 6
        characters.append(Self.zero + UInt8(bits >> count & 0x3F))
      }
    }
    if count > 0 { characters.append(Self.zero + UInt8(bits << (6 - count) & 0x3F)) }
  }

  /// Five bits a character, the lowest first; the sixth bit says that more follow.
  private mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x20 {
      characters.append(Self.zero + UInt8(rest & 0x1F) + 0x20)
      rest >>= 5
    }
    characters.append(Self.zero + UInt8(rest))
  }
}
