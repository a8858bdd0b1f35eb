import ECSModel
import Syntax

/// A comment that suppresses findings: `# ecslint-ignore RULE, RULE: reason`.
struct SuppressionComment {
  /// What it is about.
  enum Scope: String, CaseIterable {
    /// The line that it ends, or the one below.
    case line = "ecslint-ignore"
    case file = "ecslint-ignore-file"
  }

  /// A part of the comment with its place.
  struct Word {
    let text: String
    let range: ByteRange
  }

  let comment: SyntaxTree.Comment
  let scope: Scope
  /// The ids that it names, existing or not.
  let rules: [Word]

  /// What a comment turns out to be.
  enum Reading {
    case suppression(SuppressionComment)
    case mistake(message: String, range: ByteRange)
  }

  /// Reads a comment; nil where it is about something else.
  static func read(_ comment: SyntaxTree.Comment, in source: Source) -> Reading? {
    let bytes = source.bytes[comment.range.start..<comment.range.end]
    let text = bytes.drop { $0 == UInt8(ascii: "#") || isBlank($0) }
    guard text.starts(with: "ecslint-".utf8) else { return nil }
    let command = text.prefix { !isBlank($0) && $0 != UInt8(ascii: ":") }
    guard let scope = Scope(rawValue: String(decoding: command, as: UTF8.self)) else {
      let advice = LocatedReader.advice(
        for: String(decoding: command, as: UTF8.self), among: Scope.allCases.map(\.rawValue))
      return .mistake(message: "ecslint knows no such comment; \(advice)", range: range(of: command))
    }
    let rest = text[command.endIndex...]
    // The ids end at the first colon, so that a reason may hold whatever it likes.
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else {
      return .mistake(
        message: "a suppression needs a reason; write '# \(scope.rawValue) RULE: reason'",
        range: range(of: text))
    }
    let names = rest[..<colon].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map(
      trimmed)
    if let bad = names.first(where: { !isRuleID($0) }) {
      let problem = bad.isEmpty ? "a rule is missing here" : "this is no rule id"
      return .mistake(
        message: "\(problem); write '# \(scope.rawValue) RULE, RULE: reason'",
        range: bad.isEmpty ? range(of: command) : range(of: bad))
    }
    guard !trimmed(rest[(colon + 1)...]).isEmpty else {
      return .mistake(message: "a suppression needs a reason after the colon", range: range(of: text))
    }
    return .suppression(
      SuppressionComment(
        comment: comment, scope: scope,
        rules: names.map { Word(text: String(decoding: $0, as: UTF8.self), range: range(of: $0)) }))
  }

  private static func isRuleID(_ text: ArraySlice<UInt8>) -> Bool {
    !text.isEmpty
      && text.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      }
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text.drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func range(of text: ArraySlice<UInt8>) -> ByteRange {
    ByteRange(text.startIndex, text.endIndex)
  }
}
