/// Tells values that stand for one to come, such as `changeme` or `your-api-key`, from real ones.
enum StandInValue {
  /// Words that nobody has in a real password or key.
  private static let words: [StaticString] = [
    "example", "placeholder", "changeme", "change_me", "change-me", "changeit", "change_this", "change-this",
    "replace", "dummy", "fake", "sample", "todo", "fixme", "your_", "your-", "your.", "insert_", "insert-",
    "***",
    "...",
  ]

  private static let wordsByFirstByte = ByteTable(words) { CollectionOfOne($0.utf8Start[0]) }

  /// Whether the bytes stand for a value to come: they hold one of the words, or are one character over and over.
  static func matches(_ bytes: TextBytes) -> Bool {
    guard let first = bytes.first else { return true }
    if bytes.allSatisfy({ $0 == first }) { return true }
    return bytes.indices.contains { start in
      wordsByFirstByte.contains(bytes[start].lowercased) { bytes[start...].hasCaseInsensitivePrefix($0) }
    }
  }
}
