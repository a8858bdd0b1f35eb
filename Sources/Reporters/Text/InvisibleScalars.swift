internal import Syntax

extension Unicode.Scalar {
  /// The scalar in the notation that Swift and Rust have for it, such as `\u{1b}`; JSON and YAML lack the
  /// braces, so it cannot be mistaken for text of the input.
  var escaped: String { "\\u{" + String(value, radix: 16) + "}" }

  /// Joins the parts of an emoji, or keeps letters of some scripts from joining.
  var isJoiner: Bool { value == 0x200C || value == 0x200D }
}

extension Character {
  /// The character with its invisible scalars spelt out; joiners stay where they join something.
  var visible: String {
    guard unicodeScalars.contains(where: \.isInvisible) else { return String(self) }
    let joins = unicodeScalars.count > 1
    var text = ""
    for scalar in unicodeScalars {
      if scalar.isInvisible, !(joins && scalar.isJoiner) {
        text += scalar.escaped
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension String {
  /// The text on one line, with everything invisible spelt out. A terminal can only show it.
  public var visible: String {
    if utf8.withContiguousStorageIfAvailable({ $0.isPlainText }) == true { return self }
    guard unicodeScalars.contains(where: \.isInvisible) else { return self }
    return reduce(into: "") { $0 += $1.visible }
  }
}
