/// Markdown as rules have it (paragraphs, lists, headings, code, links), laid out for a terminal.
struct Prose {
  private typealias Word = [(text: String, style: Style?)]

  private struct Block {
    /// What stands before the first line: a list item's marker.
    var marker = ""
    var style: Style?
    var lines: [Substring] = []
    /// Code keeps its lines.
    var isCode = false
  }

  private let blocks: [Block]

  init(_ markdown: String) {
    blocks = Self.blocks(of: markdown)
  }

  /// Writes the text, its lines at most `width` columns wide; blocks stand one blank line apart, list items
  /// directly below each other.
  func write(width: Int, to output: inout StyledOutput) {
    var previous: Block?
    for block in blocks {
      if let previous, previous.marker.isEmpty || block.marker.isEmpty { output.endLine() }
      previous = block
      Self.write(block, width: width, to: &output)
    }
  }

  private static func blocks(of markdown: String) -> [Block] {
    var blocks: [Block] = []
    var open: Block?
    func close() {
      if let block = open, !block.lines.isEmpty { blocks.append(block) }
      open = nil
    }
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("```") {
        let ends = open?.isCode == true
        close()
        if !ends { open = Block(isCode: true) }
      } else if open?.isCode == true {
        open?.lines.append(line)
      } else if text.isEmpty {
        close()
      } else if let marker = listMarker(of: text) {
        close()
        open = Block(marker: marker, lines: [text.dropFirst(marker.count)])
      } else if text.hasPrefix("#") {
        close()
        blocks.append(Block(style: .heading, lines: [text.drop { $0 == "#" || $0 == " " }]))
      } else if open != nil {
        open?.lines.append(text)
      } else {
        open = Block(lines: [text])
      }
    }
    close()
    return blocks
  }

  private static func listMarker(of text: Substring) -> String? {
    if text.hasPrefix("- ") || text.hasPrefix("* ") { return "- " }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    return !digits.isEmpty && text[digits.endIndex...].hasPrefix(". ") ? digits + ". " : nil
  }

  private static func write(_ block: Block, width: Int, to output: inout StyledOutput) {
    guard !block.isCode else {
      for line in block.lines {
        output.append("    " + String(line).visible, .code)
        output.endLine()
      }
      return
    }
    output.append(block.marker)
    var isAtStart = true
    for word in words(of: block) {
      if !isAtStart, output.column + 1 + word.reduce(0, { $0 + $1.text.displayWidth }) > width {
        output.endLine()
        output.advance(to: block.marker.count)
        isAtStart = true
      }
      if !isAtStart { output.append(" ") }
      isAtStart = false
      for piece in word { output.append(piece.text, piece.style) }
    }
    output.endLine()
  }

  /// The words of a block, each made of pieces of one style: code within words keeps its backticks, since not
  /// every terminal shows colours.
  private static func words(of block: Block) -> [Word] {
    var words: [Word] = []
    var isInCode = false
    for part in block.lines.joined(separator: " ").split(separator: " ") {
      var word: Word = []
      var text = ""
      func endPiece() {
        if !text.isEmpty { word.append((text.visible, isInCode ? .code : block.style)) }
        text = ""
      }
      for character in part {
        if character == "`" {
          if isInCode { text.append(character) }
          endPiece()
          isInCode.toggle()
          if isInCode { text.append(character) }
        } else {
          text.append(character)
        }
      }
      endPiece()
      words.append(word)
    }
    return words
  }
}
