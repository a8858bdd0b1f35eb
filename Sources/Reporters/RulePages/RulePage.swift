public import CheckResults
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
    StyledOutput.write(to: &sink, decoration) { write(width: width, to: &$0) }
  }

  private func write(width: Int, to output: inout StyledOutput) {
    let level = rule.effect.level
    output.append("\(level.rawValue)[\(rule.id)]", Style(level))
    output.append(": \(rule.summary.visible)", .heading)
    output.endLine()
    output.endLine()
    for (name, value) in [
      ("effect", "\(rule.effect.rawValue): \(rule.effect.meaning)"), ("category", rule.category),
      ("since", rule.since),
    ] where !value.isEmpty {
      output.append("  " + name, .gutter)
      output.advance(to: 12)
      output.append(value.visible)
      output.endLine()
    }
    if !rule.why.isEmpty {
      output.endLine()
      Prose(rule.why).write(width: min(width, 100), to: &output)
    }
    for (title, example) in [("Reported", rule.bad), ("Instead", rule.good)] where !example.isEmpty {
      writeHeading(title, to: &output)
      write(MarkedExample(example), width: width, to: &output)
    }
    if !rule.reference.isEmpty {
      writeHeading("Reference", to: &output)
      output.append("  \(rule.reference.visible)")
      output.endLine()
    }
  }

  private func writeHeading(_ title: String, to output: inout StyledOutput) {
    output.endLine()
    output.append(title, .heading)
    output.endLine()
  }

  private func write(_ example: MarkedExample, width: Int, to output: inout StyledOutput) {
    let source = QuotedSource(Source(name: "", text: example.text))
    let style = Style(rule.effect.level)
    let frame = Frame(
      of: source, around: example.marked.map { .primary($0, in: source, style: style) }, extent: .whole)
    frame.write(numberWidth: frame.numberWidth + 1, width: width, to: &output)
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
