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
    isConstantName(text) || (mayOccur(in: text) && standsIn(text))
  }

  private static func standsIn(_ text: String) -> Bool {
    let lowered = text.lowercased()
    if parts.contains(where: { lowered.contains($0) }) { return true }
    return lowered.utf8.split { !$0.isLetterOrDigit && $0 != UInt8(ascii: "_") }.contains { bytes in
      let word = String(decoding: bytes, as: UTF8.self)
      let isCrossedOut = word.utf8.count >= 4 && word.utf8.allSatisfy { $0 == UInt8(ascii: "x") }
      return isCrossedOut || words.contains(word) || word == "your" || word.hasPrefix("your_")
        || word.hasPrefix("replace_with") || word.contains("placeholder")
    }
  }

  /// Whether the whole text is written like the name of a constant: `REGION`, `IMAGE_NAME`.
  private static func isConstantName(_ text: String) -> Bool {
    text.utf8.first?.isUppercaseLetter == true
      && text.utf8.allSatisfy { $0.isUppercaseLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
  }

  /// Whether the beginning of any such word stands in the text, which is quick to tell.
  private static func mayOccur(in text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      if beginnings.contains(where: { bytes.hasCaseInsensitivePrefix($0) }) { return true }
      bytes.removeFirst()
    }
    return false
  }

  private static let beginnings: [StaticString] = [
    "account", "aws_account", "aws_region", "awsaccount", "change", "placeholder", ":region:", "replace",
    "todo",
    "xxxx", "your",
  ]
}
