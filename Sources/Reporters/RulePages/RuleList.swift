public import CheckResults
internal import Syntax

/// All rules: as a table for people, or as JSON for programs.
public struct RuleList: Sendable {
  private let rules: [RuleDescription]

  /// Makes the list of `rules`, in their order.
  public init(_ rules: [RuleDescription]) {
    self.rules = rules
  }

  /// Appends one line per rule to `sink`: id, category, effect, summary.
  public func writeTable(decoration: Decoration, to sink: inout [UInt8]) {
    let categoryColumn = 2 + rules.reduce(0) { max($0, $1.id.displayWidth) }
    let effectColumn = categoryColumn + 2 + rules.reduce(0) { max($0, $1.category.displayWidth) }
    let summaryColumn = effectColumn + 2 + Effect.allCases.reduce(0) { max($0, $1.rawValue.displayWidth) }
    StyledOutput.write(to: &sink, decoration) { output in
      for rule in rules {
        output.append(rule.id.visible, .heading)
        output.advance(to: categoryColumn)
        output.append(rule.category.visible, .gutter)
        output.advance(to: effectColumn)
        output.append(rule.effect.rawValue, Style(rule.effect.level))
        output.advance(to: summaryColumn)
        output.append(rule.summary.visible)
        output.endLine()
      }
    }
  }

  /// Appends a JSON object with every rule and all its texts to `sink`.
  public func writeJSON(to sink: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.array("rules") { json in
        for rule in rules {
          json.object { json in
            json.member("id", rule.id)
            json.member("category", rule.category)
            json.member("effect", rule.effect.rawValue)
            json.member("level", rule.effect.level.rawValue)
            json.member("since", rule.since)
            json.member("summary", rule.summary)
            json.member("why", rule.why)
            json.member("reference", rule.reference)
            json.member("bad", rule.bad)
            json.member("good", rule.good)
          }
        }
      }
    }
    sink.append(contentsOf: json.bytes)
    sink.append(UInt8(ascii: "\n"))
  }
}
