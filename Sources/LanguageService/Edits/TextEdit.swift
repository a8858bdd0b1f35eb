public import Syntax

/// A replacement of some bytes of a text; everything else stays as it is, byte for byte.
public struct TextEdit: Hashable, Sendable {
  /// The bytes that go; an empty range inserts.
  public let range: ByteRange

  /// What stands there afterwards.
  public let newText: String

  /// Makes an edit.
  public init(_ range: ByteRange, _ newText: String) {
    self.range = range
    self.newText = newText
  }
}

extension Source {
  /// The text after some edits, under the same name.
  ///
  /// - Parameter edits: Edits of this text that do not overlap, in any order. Of several insertions at one
  ///   place the first one comes first.
  public func applying(_ edits: [TextEdit]) -> Source {
    var edited: [UInt8] = []
    var offset = 0
    let ordered = edits.enumerated().sorted { one, other in
      (one.element.range.start, one.element.range.end, one.offset)
        < (other.element.range.start, other.element.range.end, other.offset)
    }
    for (_, edit) in ordered {
      edited += bytes[offset..<max(offset, edit.range.start)]
      edited += edit.newText.utf8
      offset = max(offset, edit.range.end)
    }
    return Source(name: name, bytes: edited + bytes[offset...])
  }
}
