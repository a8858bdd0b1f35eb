/// Finds words that people leave in ARNs, image references and identifiers for someone to fill in, such as
/// `ACCOUNT_ID`, `YOUR_ECR_REPO`, `fs-XXXXXXXX` and `IMAGE_PLACEHOLDER`.
///
/// They are plain text, so they are looked for only where the value names something outside the definition.
enum StandIn {
  /// Words that stand alone.
  private static let words = ByteTable(
    [
      "account_id", "accountid", "aws_account_id", "awsaccountid", "aws_account", "replace_me", "replaceme",
      "change_me", "changeme", "todo", "your",
    ] as [StaticString]
  ) { CollectionOfOne($0.utf8Start[0]) }

  /// Words that go on.
  private static let beginnings: [StaticString] = ["your_", "replace_with"]

  /// Words that stand for a part of an ARN.
  private static let parts = ByteTable(
    [":region:", ":aws_region:", ":account-id:", ":account:", ":account_number:"] as [StaticString]
  ) { CollectionOfOne($0.utf8Start[1]) }

  /// Whether such a word stands in the text.
  static func occurs(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let wordBytes = wordBytes
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, wordBytes.contains(text[end]) { end += 1 }
      if end - start >= shortestWord, isStandIn(UnsafeBufferPointer(rebasing: text[start..<end])) {
        return true
      }
      if isBeforePart(end, in: text) { return true }
      start = end + 1
    }
    return isConstantName(text)
  }

  /// The fewest letters that such a word has.
  private static let shortestWord = 4

  private static let wordBytes = ByteSet(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_".utf8)

  /// Whether the whole text is written like the name of a constant: `REGION`, `IMAGE_NAME`.
  private static func isConstantName(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.first?.isUppercaseLetter == true
      && text.allSatisfy { $0.isUppercaseLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
  }

  private static func isBeforePart(_ colon: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard colon + 1 < text.count, text[colon] == UInt8(ascii: ":") else { return false }
    return parts.contains(text[colon + 1].lowercased) {
      UnsafeBufferPointer(rebasing: text[colon...]).hasCaseInsensitivePrefix($0)
    }
  }

  private static func isStandIn(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = word[0].lowercased
    return first == UInt8(ascii: "x") && word.allSatisfy { $0 | 0x20 == UInt8(ascii: "x") }
      || words.contains(first) {
        word.count == $0.utf8CodeUnitCount && word.hasCaseInsensitivePrefix($0)
      }
      || beginnings.contains(where: word.hasCaseInsensitivePrefix)
      || holdsPlaceholder(word)
  }

  /// Whether the word `placeholder` is part of another one.
  private static func holdsPlaceholder(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count >= 11 else { return false }
    return (0...word.count - 11).contains { start in
      word[start].lowercased == UInt8(ascii: "p")
        && UnsafeBufferPointer(rebasing: word[start...]).hasCaseInsensitivePrefix("placeholder")
    }
  }
}
