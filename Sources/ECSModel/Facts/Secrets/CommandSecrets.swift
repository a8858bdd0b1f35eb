/// Finds secrets among the words of a command.
enum CommandSecrets {
  /// The places of the words that hold a secret: by its form, in `--password=…` or `PASSWORD=…`, or as the word
  /// behind `--password`.
  static func positions(in words: Field<LocatedList<String>>) -> [Int] {
    guard let words = words.value else { return [] }
    var positions: [Int] = []
    var flag: SecretName.Kind?
    for (position, word) in words.enumerated() {
      let kind = flag
      flag = nil
      guard let word = word.value else { continue }
      if isSecret(word) || kind.map({ isArgument(word) && SecretValue.isPlausible(word, for: $0) }) ?? false {
        positions.append(position)
      } else if !isArgument(word) {
        flag = SecretName.kind(of: word)
      }
    }
    return positions
  }

  private static func isSecret(_ word: String) -> Bool {
    if SecretText.kind(of: word) != nil { return true }
    guard word.utf8.contains(UInt8(ascii: "=")) else { return false }
    let parts = Array(word.utf8).split(separator: UInt8(ascii: "="), maxSplits: 1)
    guard parts.count == 2, isName(parts[0]) else { return false }
    return SecretText.isSecret(String(parts[1]), named: String(parts[0]))
  }

  private static func isArgument(_ word: String) -> Bool { word.utf8.first != UInt8(ascii: "-") }

  /// Whether the text can be the name of an option or a variable; a script has blanks and quotes.
  private static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    text.allSatisfy {
      $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
    }
  }
}
