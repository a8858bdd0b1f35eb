/// A place in a text as people and editors count it.
public struct Position: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int

  /// The column, from 1, in the unit that was asked for.
  public let column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// The unit that columns count.
public enum ColumnKind: String, Sendable, CaseIterable {
  /// Unicode scalar values, which is what people are told.
  case unicodeCodePoints
  /// UTF-16 code units, as editors and the Language Server Protocol count.
  case utf16CodeUnits
  /// Bytes of the UTF-8 text.
  case bytes
}
