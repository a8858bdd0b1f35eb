import Syntax

/// What has been typed at a place of a JSON text, and what the grammar wants there.
///
/// Only the text before the place decides, so that it makes no difference how broken the text is behind it.
struct JSONWord {
  private enum Expectation {
    case key
    case colon
    case value
    case separator
  }

  private let bytes: [UInt8]
  private let offset: Int
  private var index = 0
  /// For each object or array around the index, whether it is an object.
  private var isObject: [Bool] = []
  private var expectation = Expectation.value
  /// Where the last token ends.
  private var lastEnd = 0
  private var range: ByteRange

  /// Looks at an offset; nil in comments, and where neither a key nor a value can stand.
  init?(at offset: Int, in bytes: [UInt8]) {
    self.bytes = bytes
    self.offset = offset
    range = ByteRange(offset, offset)
    guard scan(), !isObject.isEmpty else { return nil }
    if expectation == .separator || expectation == .colon {
      // The line before may have been left unfinished.
      guard bytes[lastEnd..<range.start].contains(UInt8(ascii: "\n")) else { return nil }
      expectation = isObject.last == true ? .key : .value
    }
  }

  func typedWord(in source: Source) -> TypedWord {
    let next = nextByte
    let hasColon = expectation == .key && next == UInt8(ascii: ":")
    let needsComma = !hasColon && startsEntry(next)
    let after = (expectation == .key && !hasColon ? ": null" : "") + (needsComma ? "," : "")
    return TypedWord(
      range: range, quote: "\"", hasQuote: bytes[range.start..<range.end].first == UInt8(ascii: "\""),
      isKeyWithColon: hasColon, needsComma: needsComma,
      trials: [[TypedWord.Trial(source, replacing: range, quote: "\"", after: after)]])
  }

  /// The first byte behind the word that is no blank.
  private var nextByte: UInt8? { bytes[range.end...].first { !Self.isBlank($0) } }

  private func startsEntry(_ byte: UInt8?) -> Bool {
    byte == UInt8(ascii: "\"")
      || isObject.last == false && (byte == UInt8(ascii: "{") || byte == UInt8(ascii: "["))
  }

  /// Reads tokens up to the one at the offset. False if that one is a comment.
  private mutating func scan() -> Bool {
    while index < offset {
      let start = index
      switch bytes[index] {
      case let byte where Self.isBlank(byte):
        index += 1
        continue
      case UInt8(ascii: "#"), UInt8(ascii: "/"):
        guard skipComment() else { return false }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        isObject.append(bytes[index] == UInt8(ascii: "{"))
        expectation = isObject.last == true ? .key : .value
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = isObject.popLast()
        expectation = .separator
        index += 1
      case UInt8(ascii: ","):
        expectation = isObject.last == true ? .key : .value
        index += 1
      case UInt8(ascii: ":"):
        expectation = .value
        index += 1
      default:
        index = bytes[index] == UInt8(ascii: "\"") ? endOfString(from: index) : endOfWord(from: index)
        guard index < offset else {
          range = ByteRange(start, index)
          return true
        }
        expectation = expectation == .key ? .colon : .separator
      }
      lastEnd = index
    }
    return true
  }

  /// Moves past a comment; false if the offset is in it.
  private mutating func skipComment() -> Bool {
    if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "/"), bytes[index + 1] == UInt8(ascii: "*") {
      index += 2
      while index < offset, !bytes[..<index].hasSuffix("*/") || bytes[..<index].hasSuffix("/*/") {
        index += 1
      }
      return bytes[..<index].hasSuffix("*/")
    }
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    return index < offset
  }

  /// The end of a string. One without a closing quote ends, where the cursor is in it, with the word that it begins
  /// with: what follows on the line belongs to the text around it.
  private func endOfString(from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\n") {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    end = min(end, bytes.count)
    let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: "\"")
    let isAtCursor = start < offset && offset <= end + 1
    if isClosed, !isAtCursor || isFollowedBySeparator(end + 1) { return end + 1 }
    return isAtCursor ? max(offset, endOfWord(from: start + 1)) : end
  }

  /// Whether what follows a string can follow one; if not, its closing quote is the opening one of the next.
  private func isFollowedBySeparator(_ end: Int) -> Bool {
    switch bytes[end...].first(where: { !Self.isBlank($0) }) {
    case nil, UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "\""):
      true
    default: false
    }
  }

  private func endOfWord(from start: Int) -> Int {
    bytes[start...].firstIndex { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: "["), UInt8(ascii: "]"):
        true
      default: Self.isBlank(byte)
      }
    } ?? bytes.count
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
