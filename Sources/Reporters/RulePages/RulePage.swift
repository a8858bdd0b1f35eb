public import RuleEngine
internal import Syntax

/// The page of one rule: what it says, why, an example and its repair.
public struct RulePage: Sendable {
  private let rule: RuleDescription

  /// Makes the page of `rule`.
  public init(_ rule: RuleDescription) {
    self.rule = rule
  }

  /// Appends the page to `sink`, its lines at most `width` columns wide where it can choose.
  public func write(decoration: Decoration, width: Int, to sink: inout [UInt8]) {
    let level = rule.effect.level
    var headline = StyledText()
    headline.append("\(level.rawValue)[\(rule.id)]", Style(level))
    headline.append(": \(rule.summary.visible)", .heading)
    headline.writeLine(decoration, to: &sink)
    sink.append(UInt8(ascii: "\n"))
    for (name, value) in [
      ("effect", "\(rule.effect.rawValue): \(rule.effect.meaning)"), ("category", rule.category),
      ("since", rule.since),
    ] where !value.isEmpty {
      var line = StyledText()
      line.append("  " + name, .gutter)
      line.advance(to: 12)
      line.append(value.visible)
      line.writeLine(decoration, to: &sink)
    }
    if !rule.why.isEmpty {
      sink.append(UInt8(ascii: "\n"))
      Prose(rule.why).write(width: min(width, 100), decoration, to: &sink)
    }
    for (title, example) in [("Reported", rule.bad), ("Instead", rule.good)] where !example.isEmpty {
      writeHeading(title, decoration: decoration, to: &sink)
      write(MarkedExample(example), decoration: decoration, width: width, to: &sink)
    }
    if !rule.reference.isEmpty {
      writeHeading("Reference", decoration: decoration, to: &sink)
      sink.append(contentsOf: "  \(rule.reference.visible)\n".utf8)
    }
  }

  private func writeHeading(_ title: String, decoration: Decoration, to sink: inout [UInt8]) {
    sink.append(UInt8(ascii: "\n"))
    var heading = StyledText()
    heading.append(title, .heading)
    heading.writeLine(decoration, to: &sink)
  }

  private func write(
    _ example: MarkedExample, decoration: Decoration, width: Int, to sink: inout [UInt8]
  ) {
    let source = Source(name: "", text: example.text)
    let style = Style(rule.effect.level)
    let frame = Frame(
      of: source, LineIndex(source), around: example.marked.map { .primary($0, style: style) }, extent: .whole
    )
    frame.write(numberWidth: frame.numberWidth + 1, width: width, decoration, to: &sink)
  }
}

extension Effect {
  /// The effect in a few words.
  var meaning: String {
    switch self {
    case .rejected: "ECS refuses to register the definition"
    case .fails: "the definition registers, then cannot run as written"
    case .risky: "it runs, at the expense of security, data or availability"
    case .advice: "it runs; a seasoned operator would do it differently"
    }
  }
}
