/// Finds words that people leave in ARNs, image references and identifiers for someone to fill in, such as
/// `ACCOUNT_ID`, `YOUR_ECR_REPO`, `fs-XXXXXXXX` and `IMAGE_PLACEHOLDER`.
///
/// They are plain text, so they are looked for only where the value names something outside the definition.
enum StandIn {
  private static let words: Set<String> = [
    "account_id", "accountid", "aws_account_id", "awsaccountid", "aws_account", "replace_me", "replaceme",
    "change_me", "changeme", "todo",
  ]

  /// Words that stand for a part of an ARN.
  private static let parts = [":region:", ":aws_region:", ":account-id:", ":account:", ":account_number:"]

  /// Whether such a word stands in the text.
  static func occurs(in text: String) -> Bool {
    if isConstantName(text) || parts.contains(where: { text.lowercased().contains($0) }) { return true }
    return text.utf8.split { !$0.isLetterOrDigit && $0 != UInt8(ascii: "_") }.contains { word in
      let isCrossedOut = word.count >= 4 && word.allSatisfy { $0 | 0x20 == UInt8(ascii: "x") }
      let lowered = String(decoding: word.map(\.lowercased), as: UTF8.self)
      return isCrossedOut || words.contains(lowered) || lowered == "your" || lowered.hasPrefix("your_")
        || lowered.hasPrefix("replace_with") || lowered.contains("placeholder")
    }
  }

  /// Whether the whole text is written like the name of a constant: `REGION`, `IMAGE_NAME`.
  private static func isConstantName(_ text: String) -> Bool {
    text.utf8.first?.isUppercaseLetter == true
      && text.utf8.allSatisfy { $0.isUppercaseLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
  }
}
