import CEL

/// Writes compiled rules as bytes, so that built-in rules need no compilation at start-up.
struct ImageWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ rule: CompiledRule) {
    write(rule.id)
    write(Effect.allCases.firstIndex(of: rule.effect) ?? 0)
    write(rule.options.count)
    for option in rule.options { write(option) }
    write(rule.bindings.count)
    for code in rule.bindings { write(code) }
    write(rule.filter.needs.count)
    for need in rule.filter.needs {
      write(need.slot)
      write(Int(bitPattern: UInt(need.fields)))
      write(Int(bitPattern: UInt(need.values)))
    }
    write(rule.when.map { [$0] } ?? [])
    write(rule.require)
  }

  mutating func write(_ parts: CompiledReport.Parts) {
    write(parts.at)
    write(parts.message)
    write(parts.related.count)
    for related in parts.related {
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

  private mutating func write(_ block: [UInt8]) {
    write(block.count)
    bytes += block
  }

  private mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  /// Seven bits a byte, the lowest first; the high bit says that more follow.
  private mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
