/// Reads how large a heap may grow from options such as `-Xmx2g` and `--max-old-space-size=1536`.
///
/// Source: the manual pages of `java` and `node`.
enum HeapSize {
  /// The last heap size in the text in MiB; nil if there is none.
  static func mebibytes(in text: TextBytes) -> Int? {
    // Most texts lack what one of the options has.
    guard text.holds({ $0 == UInt8(ascii: "X") || $0 == UInt8(ascii: "=") }) else { return nil }
    for start in text.indices.reversed() where text[start] == UInt8(ascii: "-") {
      if let size = java(text[start...]) ?? node(text[start...]) { return size }
    }
    return nil
  }

  private static func java(_ bytes: TextBytes) -> Int? {
    guard bytes.hasPrefix("-Xmx"), let size = number(bytes.dropFirst(4)) else { return nil }
    switch size.end.first?.lowercased {
    case UInt8(ascii: "g"): return size.value * 1024
    case UInt8(ascii: "m"): return size.value
    case UInt8(ascii: "k"): return size.value / 1024
    default: return size.value / (1024 * 1024)
    }
  }

  private static func node(_ bytes: TextBytes) -> Int? {
    let option: StaticString = "--max-old-space-size="
    guard bytes.hasPrefix(option) else { return nil }
    return number(bytes.dropFirst(option.utf8CodeUnitCount))?.value
  }

  private static func number(_ bytes: TextBytes) -> (value: Int, end: TextBytes)? {
    let digits = bytes.prefix(while: \.isDigit)
    guard digits.count <= 15, let value = Int(String(digits)) else { return nil }
    return (value, bytes.dropFirst(digits.count))
  }
}
