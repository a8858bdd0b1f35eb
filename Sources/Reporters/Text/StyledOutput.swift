/// Lines of text in the making, each piece in its style.
struct StyledOutput {
  private var bytes: [UInt8] = []
  private let decoration: Decoration
  /// The number of terminal columns since the line began, or the text beside its gutter.
  private(set) var column = 0

  /// Appends to `sink` what `body` writes.
  static func write(
    to sink: inout [UInt8], _ decoration: Decoration, _ body: (inout StyledOutput) -> Void
  ) {
    var output = StyledOutput(decoration: decoration)
    swap(&output.bytes, &sink)
    body(&output)
    swap(&output.bytes, &sink)
  }

  private init(decoration: Decoration) {
    self.decoration = decoration
  }

  /// Appends text without line feeds.
  mutating func append(_ text: String, _ style: Style? = nil) {
    guard !text.isEmpty else { return }
    inStyle(style) { $0.append(text) }
  }

  private mutating func append(_ text: String) {
    var text = text
    let bits = text.withUTF8 { utf8 in
      bytes.append(contentsOf: utf8)
      return utf8.reduce(0, |)
    }
    column += bits < 0x80 ? text.utf8.count : text.displayWidth
  }

  /// Appends characters of one byte, each a column wide.
  mutating func append(ascii text: ArraySlice<UInt8>) {
    bytes.append(contentsOf: text)
    column += text.count
  }

  private mutating func append(ascii text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    column += text.utf8CodeUnitCount
  }

  /// Appends a character of one byte so many times.
  mutating func append(_ byte: UInt8, times count: Int, _ style: Style? = nil) {
    guard count > 0 else { return }
    inStyle(style) { output in
      output.bytes.append(contentsOf: repeatElement(byte, count: count))
      output.column += count
    }
  }

  /// Appends what `body` appends, which is not nothing, as one piece.
  mutating func inStyle(_ style: Style?, _ body: (inout StyledOutput) -> Void) {
    guard decoration == .ansi, let style else { return body(&self) }
    bytes.append(contentsOf: "\u{1B}[\(style.sgrParameters)m".utf8)
    body(&self)
    bytes.append(contentsOf: "\u{1B}[0m".utf8)
  }

  /// Appends blanks up to the column, if it is not passed yet.
  mutating func advance(to column: Int) {
    append(UInt8(ascii: " "), times: column - self.column)
  }

  /// Begins a line of an excerpt with its number, if it has one, right-aligned in a gutter.
  mutating func beginRow(_ number: Int? = nil, numberWidth: Int) {
    inStyle(.gutter) { output in
      output.append(UInt8(ascii: " "), times: numberWidth)
      if let number { output.setDigits(of: number) }
      output.append(ascii: " |")
    }
    bytes.append(UInt8(ascii: " "))
    column = 0
  }

  /// Puts the digits of a number in place of the last blanks.
  private mutating func setDigits(of number: Int) {
    var rest = UInt(number)
    var place = bytes.endIndex
    repeat {
      place -= 1
      bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    } while rest > 0
  }

  /// Ends the line; blanks at its end are left out.
  mutating func endLine() {
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
    column = 0
  }
}
