/// Pieces of text, each with what it is.
struct StyledText {
  private(set) var pieces: [(text: String, style: Style?)] = []
  /// The number of terminal columns written so far.
  private(set) var width = 0

  mutating func append(_ text: String, _ style: Style? = nil) {
    pieces.append((text, style))
    width += text.displayWidth
  }

  /// Appends blanks up to the column, if it is not passed yet.
  mutating func advance(to column: Int) {
    if column > width { append(String(repeating: " ", count: column - width)) }
  }

  /// Appends the text and a line feed to `sink`; blanks at the end of a line are left out.
  func writeLine(_ decoration: Decoration, to sink: inout [UInt8]) {
    for piece in pieces { decoration.write(piece.text, piece.style, to: &sink) }
    while sink.last == UInt8(ascii: " ") { sink.removeLast() }
    sink.append(UInt8(ascii: "\n"))
  }
}
