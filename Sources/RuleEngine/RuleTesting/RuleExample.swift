import CheckResults
public import Syntax

/// An example of a rule: its test and its documentation.
public struct RuleExample: Sendable {
  /// What it shows.
  public enum Kind: String, Sendable {
    /// What the rule reports, at the marked places and nowhere else.
    case bad
    /// The same, repaired.
    case good
  }

  /// The id of the rule.
  public let rule: String
  /// What it shows.
  public let kind: Kind
  /// Its number among those of its kind, from 1.
  public let number: Int
  /// The definition, with the reported text in `⟦⟧`.
  public let text: String
  /// Where it stands in the rule's file.
  public let range: ByteRange

  /// What is not as it should be, one line each, in the first way of writing the example that shows it; nothing
  /// if all is well. Other rules may have findings that are no errors.
  ///
  /// - Parameters:
  ///   - linter: A linter with the rule.
  ///   - neighbours: The ids of other rules that may find errors as well.
  public func failures(with linter: Linter, besides neighbours: Set<String> = []) -> [String] {
    let marked = MarkedText(text)
    guard marked.isBalanced else { return ["a mark ⟦ or ⟧ has no counterpart"] }
    guard (kind == .bad) == !marked.ranges.isEmpty else {
      return [kind == .bad ? "a bad example marks what is reported with ⟦⟧" : "a good example marks nothing"]
    }
    for variant in ExampleVariant.allCases {
      guard let text = variant.text(of: text) else {
        return ["a mark stands on something else than a key or a scalar"]
      }
      let failures = failures(in: MarkedText(text), with: linter, besides: neighbours)
      if !failures.isEmpty { return failures.map { "\(variant.rawValue): \($0)" } }
    }
    return []
  }

  private func failures(in marked: MarkedText, with linter: Linter, besides neighbours: Set<String>)
    -> [String]
  {
    let source = Source(name: "example", text: marked.text)
    guard case .checked(let file, _) = linter.check(source, isNamed: true) else {
      return ["is not taken for a task definition"]
    }
    let own = file.findings.filter { $0.ruleID == rule }
    let found = Set(own.map(\.place.range))
    let missed = marked.ranges.filter { !found.contains($0) }
    let unexpected = own.filter { !marked.ranges.contains($0.place.range) }
    let others = file.findings.filter {
      $0.ruleID != rule && $0.level == .error && !neighbours.contains($0.ruleID)
    }
    let vague = own.filter { $0.message.contains("…") }
    let repeated = own.count - found.count
    return missed.map { "nothing is reported at ‹\(source.text(at: $0))›" }
      + (unexpected + others).map {
        "\($0.ruleID) is reported at ‹\(source.text(at: $0.place.range))›: \($0.message)"
      }
      + vague.map { "a value of the message is not known: \($0.message)" }
      + (repeated > 0 ? ["a place is reported more than once"] : [])
  }
}

extension Source {
  fileprivate func text(at range: ByteRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}
