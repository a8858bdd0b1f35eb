extension SyntaxTree {
  /// One node of the arena, 24 bytes.
  @usableFromInline
  struct Node: Sendable {
    /// First child of a collection, the value of a key, the target of an alias.
    @usableFromInline var child = SyntaxTree.none
    /// Next sibling.
    @usableFromInline var next = SyntaxTree.none
    /// Number of children of a collection; the index into `texts` of a scalar with `decoded`.
    @usableFromInline var count: UInt32 = 0
    @usableFromInline var start: UInt32
    @usableFromInline var end: UInt32
    @usableFromInline var kind: Kind
    @usableFromInline var flags: Flags = []

    init(_ range: ByteRange, kind: Kind, flags: Flags = []) {
      self.start = UInt32(truncatingIfNeeded: range.start)
      self.end = UInt32(truncatingIfNeeded: range.end)
      self.kind = kind
      self.flags = flags
    }
  }

  @usableFromInline
  struct Flags: OptionSet, Sendable {
    @usableFromInline let rawValue: UInt8
    /// The text differs from the bytes of the source; it stands in `texts`.
    @inlinable static var decoded: Flags { Flags(rawValue: 1) }
    /// The scalar is written in quotes, or as a YAML block scalar.
    @inlinable static var quoted: Flags { Flags(rawValue: 2) }
    /// The node stands for another one, its `child`.
    @inlinable static var alias: Flags { Flags(rawValue: 4) }
    /// A YAML tag says what the scalar is.
    @inlinable static var tagged: Flags { Flags(rawValue: 8) }

    @inlinable
    init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  /// The index that stands for no node.
  @inlinable static var none: UInt32 { .max }
}
