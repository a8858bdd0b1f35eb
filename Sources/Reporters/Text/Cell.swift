internal import Syntax

/// One character of the input as it shows: what a cursor would step over.
struct Cell {
  /// The bytes that it stands for.
  let range: ByteRange
  /// What is shown: blanks for a tab, an escape for what must not be shown as it is.
  let text: String
  /// The terminal columns of `text`, at least 1.
  let width: Int
  /// Whether `text` spells out something that cannot be shown.
  let isEscaped: Bool

  private static let tab = String(repeating: " ", count: 4)

  /// What is shown of a character that nobody may see.
  static let hiddenText = "•"

  /// Reads the cells of `bytes` in `range`, which lies within one line.
  static func cells(of bytes: [UInt8], in range: ByteRange) -> [Cell] {
    var cells: [Cell] = []
    var offset = range.start
    for part in String.validatedParts(of: bytes[range.start..<range.end]) {
      switch part {
      case .text(let text):
        for character in text {
          let end = offset + character.utf8.count
          cells.append(Cell(character, at: ByteRange(offset, end)))
          offset = end
        }
      case .invalid(let byte):
        cells.append(Cell(invalid: byte, at: offset))
        offset += 1
      }
    }
    return cells
  }

  /// A dot in the place of the character; quotes stay, since they say where a value begins and ends.
  var hidden: Cell {
    text == "\"" || text == "'" ? self : Cell(range: range, text: Self.hiddenText, width: 1, isEscaped: false)
  }

  private init(range: ByteRange, text: String, width: Int, isEscaped: Bool) {
    self.range = range
    self.text = text
    self.width = width
    self.isEscaped = isEscaped
  }

  private init(_ character: Character, at range: ByteRange) {
    self.range = range
    if character == "\t" {
      text = Self.tab
      isEscaped = false
    } else if character.unicodeScalars.allSatisfy(\.isMark) {
      // A mark without a base would sit on whatever stands before it.
      text = "\u{25CC}" + character.visible
      isEscaped = false
    } else {
      text = character.visible
      isEscaped = text.unicodeScalars.count != character.unicodeScalars.count
    }
    width = max(1, text.displayWidth)
  }

  private init(invalid byte: UInt8, at offset: Int) {
    range = ByteRange(offset, offset + 1)
    text = "\\x" + String(byte, radix: 16)
    width = text.utf8.count
    isEscaped = true
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    guard value >= 0x300 else { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}
