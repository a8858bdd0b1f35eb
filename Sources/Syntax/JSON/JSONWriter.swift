/// Writes JSON text, member by member.
///
/// Everything that a terminal could act on is escaped, so the text is safe to look at.
package struct JSONWriter {
  /// Where line feeds and blanks go.
  package enum Layout: Sendable {
    /// Each member on a line of its own, indented by two spaces.
    case indented
    /// Everything on one line, without blanks.
    case compact
  }

  /// The text.
  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth = 0
  private var isAtFirstItem = true

  /// Makes a writer of an empty text.
  package init(_ layout: Layout = .indented) {
    self.layout = layout
  }

  /// Writes an object, as the text's root, an array's element, or the member named `key`.
  package mutating func object(_ key: String? = nil, _ members: (inout JSONWriter) -> Void) {
    nest(key, open: "{", close: "}", members)
  }

  /// Writes an array, as the text's root, an array's element, or the member named `key`.
  package mutating func array(_ key: String? = nil, _ elements: (inout JSONWriter) -> Void) {
    nest(key, open: "[", close: "]", elements)
  }

  /// Writes a text as the member named `key`.
  package mutating func member(_ key: String, _ value: String) {
    startItem(key)
    quote(value)
  }

  /// Writes a number as the member named `key`.
  package mutating func member(_ key: String, _ value: Int) {
    startItem(key)
    append(String(value))
  }

  /// Writes a truth value as the member named `key`.
  package mutating func member(_ key: String, _ value: Bool) {
    startItem(key)
    append(value ? "true" : "false")
  }

  /// Writes an array of texts as the member named `key`.
  package mutating func member(_ key: String, _ values: [String]) {
    array(key) { json in
      for value in values { json.element(value) }
    }
  }

  /// Writes null as the member named `key`.
  package mutating func null(_ key: String) {
    startItem(key)
    append("null")
  }

  /// Writes a text as an array's element.
  package mutating func element(_ value: String) {
    startItem(nil)
    quote(value)
  }

  /// Writes a number as an array's element.
  package mutating func element(_ value: Int) {
    startItem(nil)
    append(String(value))
  }

  /// Writes JSON text as the member named `key`.
  package mutating func member(_ key: String, json: [UInt8]) {
    startItem(key)
    bytes += json
  }

  private mutating func nest(
    _ key: String?, open: Unicode.Scalar, close: Unicode.Scalar, _ items: (inout JSONWriter) -> Void
  ) {
    startItem(key)
    bytes.append(UInt8(ascii: open))
    depth += 1
    isAtFirstItem = true
    items(&self)
    depth -= 1
    if !isAtFirstItem { startLine() }
    isAtFirstItem = false
    bytes.append(UInt8(ascii: close))
  }

  private mutating func startItem(_ key: String?) {
    if !isAtFirstItem { bytes.append(UInt8(ascii: ",")) }
    isAtFirstItem = false
    if depth > 0 { startLine() }
    guard let key else { return }
    quote(key)
    append(layout == .compact ? ":" : ": ")
  }

  private mutating func startLine() {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var rest = utf8[...]
      while !rest.isEmpty {
        let plain = rest.prefix { $0.standsForItself }
        bytes.append(contentsOf: plain)
        rest = rest[plain.endIndex...]
        guard let byte = rest.first else { break }
        if let letter = byte.escapeLetter {
          bytes.append(UInt8(ascii: "\\"))
          bytes.append(letter)
          rest = rest.dropFirst()
        } else {
          let other = rest.prefix { !$0.standsForItself && $0.escapeLetter == nil }
          for scalar in String(decoding: other, as: UTF8.self).unicodeScalars { append(scalar) }
          rest = rest[other.endIndex...]
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isInvisible {
      for unit in UTF16.encode(scalar).map(Array.init) ?? [] { appendEscape(unit) }
    } else {
      append(String(scalar))
    }
  }

  private mutating func appendEscape(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }
}

extension UInt8 {
  /// Whether it is an ASCII character that a JSON string holds as it is.
  fileprivate var standsForItself: Bool {
    self >= 0x20 && self < 0x7F && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\")
  }

  /// What stands for it in a JSON string after a backslash; nil for what has no such letter.
  fileprivate var escapeLetter: UInt8? {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): self
    case UInt8(ascii: "\n"): UInt8(ascii: "n")
    case UInt8(ascii: "\r"): UInt8(ascii: "r")
    case UInt8(ascii: "\t"): UInt8(ascii: "t")
    default: nil
    }
  }
}
