internal import CheckResults
internal import Syntax

/// A rule's description as a SARIF reporting descriptor, with the properties that GitHub reads.
struct SARIFRule {
  /// The longest description that GitHub takes, in characters.
  private static let longestDescription = 1024

  private let rule: RuleDescription

  init(_ rule: RuleDescription) {
    self.rule = rule
  }

  /// Writes the rule as an array's element.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule.id)
      json.member("name", name)
      json.object("shortDescription") { $0.member("text", shortened(rule.summary)) }
      json.object("fullDescription") { $0.member("text", shortened(why.isEmpty ? rule.summary : why)) }
      json.object("help") { json in
        json.member("text", text)
        json.member("markdown", markdown)
      }
      if !rule.reference.isEmpty { json.member("helpUri", rule.reference) }
      json.object("defaultConfiguration") { $0.member("level", rule.effect.level.rawValue) }
      json.object("properties") { json in
        json.member("tags", ["ecs", rule.category, rule.effect.rawValue])
        json.member("precision", rule.effect.level == .error ? "very-high" : "high")
        json.member("problem.severity", problemSeverity)
        // Its presence alone makes GitHub count a rule among those of security.
        if rule.category == "security" { json.member("security-severity", securitySeverity) }
      }
    }
  }

  /// The id in Pascal case, as SARIF wants names: `SoftMemoryAboveHard`.
  private var name: String {
    var name = ""
    var beginsWord = true
    for scalar in rule.id.unicodeScalars {
      if scalar != "-" {
        name += beginsWord ? scalar.properties.uppercaseMapping : String(scalar)
      }
      beginsWord = scalar == "-"
    }
    return name
  }

  private var why: String {
    rule.why.lastIndex { !$0.isWhitespace }.map { String(rule.why[...$0]) } ?? ""
  }

  private var text: String {
    [rule.summary, why, rule.reference].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var markdown: String {
    var sections = ["**\(rule.summary)**", why]
    for (title, example) in [("Reported", rule.bad), ("Instead", rule.good)] where !example.isEmpty {
      let example = MarkedExample(example)
      let fence = "```"
      sections.append("**\(title)**\n\n\(fence)\(example.language.rawValue)\n\(example.text)\n\(fence)")
    }
    if !rule.reference.isEmpty { sections.append("[Reference](\(rule.reference))") }
    return sections.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var problemSeverity: String {
    switch rule.effect.level {
    case .error: "error"
    case .warning: "warning"
    case .note: "recommendation"
    }
  }

  /// The severity by effect, on the scale of CVSS: above 7 counts as high, from 4 as medium.
  private var securitySeverity: String {
    switch rule.effect {
    case .rejected, .fails: "7.5"
    case .risky: "6.5"
    case .advice: "3.0"
    }
  }

  private func shortened(_ text: String) -> String {
    // Hardly any text has more bytes, which are sooner counted.
    text.utf8.count > Self.longestDescription && text.count > Self.longestDescription
      ? text.prefix(Self.longestDescription - 1) + "…" : text
  }
}
