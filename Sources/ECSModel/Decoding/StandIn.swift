/// Finds words that people leave in ARNs, image references and identifiers for someone to fill in, such as
/// `ACCOUNT_ID`, `YOUR_ECR_REPO`, `fs-XXXXXXXX` and `IMAGE_PLACEHOLDER`.
///
/// They are plain text, so they are looked for only where the value names something outside the definition.
enum StandIn {
  private static let words: [StaticString] = [
    "account_id", "accountid", "aws_account_id", "awsaccountid", "aws_account", "replace_me", "replaceme",
    "change_me", "changeme", "todo", "your",
  ]

  private static let wordsByFirstByte = ByteTable(words) { [$0.utf8Start[0]] }

  private static let beginnings: [StaticString] = ["your_", "replace_with"]

  private static let beginningsByFirstByte = ByteTable(beginnings) { [$0.utf8Start[0]] }

  /// Words that stand for a part of an ARN.
  private static let parts: [StaticString] = [
    ":region:", ":aws_region:", ":account-id:", ":account:", ":account_number:",
  ]

  /// Whether such a word stands in the text.
  static func occurs(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    return isConstantName(bytes)
      || bytes.indices.contains { index in
        bytes[index] == UInt8(ascii: ":") && parts.contains { bytes[index...].hasCaseInsensitivePrefix($0) }
      }
      || hasStandIn(bytes)
  }

  /// Whether one of the words of the text is a stand-in.
  private static func hasStandIn(_ bytes: [UInt8]) -> Bool {
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end].isLetterOrDigit || bytes[end] == UInt8(ascii: "_") { end += 1 }
      if end > start, isStandIn(bytes[start..<end]) { return true }
      start = end + 1
    }
    return false
  }

  private static func isStandIn(_ word: ArraySlice<UInt8>) -> Bool {
    let first = word[word.startIndex].lowercased
    return (word.count >= 4 && word.allSatisfy { $0 | 0x20 == UInt8(ascii: "x") })
      || wordsByFirstByte.contains(first) {
        word.count == $0.utf8CodeUnitCount && word.hasCaseInsensitivePrefix($0)
      }
      || beginningsByFirstByte.contains(first) { word.hasCaseInsensitivePrefix($0) }
      || word.indices.dropLast(10).contains { start in
        word[start].lowercased == UInt8(ascii: "p")
          && word[start...].hasCaseInsensitivePrefix("placeholder")
      }
  }

  /// Whether the whole text is written like the name of a constant: `REGION`, `IMAGE_NAME`.
  private static func isConstantName(_ text: [UInt8]) -> Bool {
    text.first?.isUppercaseLetter == true
      && text.allSatisfy { $0.isUppercaseLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
  }
}
