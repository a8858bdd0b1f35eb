import CEL
import CheckResults

/// Reads the parts of rules in an image.
extension WordReader {
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
}
