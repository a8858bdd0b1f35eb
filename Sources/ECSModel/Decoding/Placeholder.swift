/// Finds what template languages leave in a text for later.
///
/// Recognised are `${VAR}`, `$VAR`, `$(VAR)`, `#{VAR}#`, `<NAME>`, `{{ … }}`, `%VAR%`, `@VAR@` and `__VAR__`. A
/// match only makes a value unknown, so a false one costs a finding and never causes one.
public enum Placeholder {
  /// Whether a placeholder stands in the text.
  public static func occurs(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      if begins(at: index, in: text) { return true }
      index += 1
    }
    return false
  }

  private static func begins(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text[index] {
    case UInt8(ascii: "$"):
      guard index + 1 < text.count else { return false }
      let next = text[index + 1]
      return next == UInt8(ascii: "{") || next == UInt8(ascii: "(") || isNameStart(next)
    case UInt8(ascii: "#"):
      return index + 1 < text.count && text[index + 1] == UInt8(ascii: "{")
    case UInt8(ascii: "{"):
      return index + 1 < text.count && text[index + 1] == UInt8(ascii: "{")
    case UInt8(ascii: "<"):
      return closes(with: UInt8(ascii: ">"), after: index, in: text) { isNamePart($0) || isFiller($0) }
    case UInt8(ascii: "%"):
      return closes(with: UInt8(ascii: "%"), after: index, in: text, allowing: isNamePart)
    case UInt8(ascii: "@"):
      return closes(with: UInt8(ascii: "@"), after: index, in: text, allowing: isNamePart)
    case UInt8(ascii: "_"):
      return closesWithUnderscores(after: index, in: text)
    default:
      return false
    }
  }

  private static func closes(
    with end: UInt8, after index: Int, in text: UnsafeBufferPointer<UInt8>,
    allowing isAllowed: (UInt8) -> Bool
  ) -> Bool {
    var position = index + 1
    while position < text.count, text[position] != end {
      guard isAllowed(text[position]) else { return false }
      position += 1
    }
    return position < text.count && position > index + 1
  }

  private static func closesWithUnderscores(
    after index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let underscore = UInt8(ascii: "_")
    guard index + 4 < text.count, text[index + 1] == underscore, isNameStart(text[index + 2]),
      text[index + 2] != underscore
    else { return false }
    var position = index + 3
    while position + 1 < text.count, isNamePart(text[position]) {
      if text[position] == underscore, text[position + 1] == underscore { return true }
      position += 1
    }
    return false
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")) || byte == UInt8(ascii: "_")
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  /// What people write between the words of `<your image name>`.
  private static func isFiller(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"): true
    default: false
    }
  }
}
