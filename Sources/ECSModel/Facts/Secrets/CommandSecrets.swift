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
      word.withBytes { word in
        let isArgument = word.first != UInt8(ascii: "-")
        if isSecret(word) || kind.map({ isArgument && SecretValue.isPlausible(word, for: $0) }) ?? false {
          positions.append(position)
        } else if !isArgument {
          flag = SecretName.kind(of: word)
        }
      }
    }
    return positions
  }

  private static func isSecret(_ word: TextBytes) -> Bool {
    if SecretText.kind(of: word) != nil { return true }
    let assignment = word.drop { $0 == UInt8(ascii: "=") }
    guard let sign = assignment.firstIndex(of: UInt8(ascii: "=")) else { return false }
    let value = assignment[(sign + 1)...]
    guard !value.isEmpty, isName(assignment[..<sign]) else { return false }
    return SecretText.isSecret(value, named: assignment[..<sign])
  }

  /// Whether the text can be the name of an option or a variable; a script has blanks and quotes.
  private static func isName(_ text: TextBytes) -> Bool {
    text.allSatisfy {
      $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
    }
  }
}
