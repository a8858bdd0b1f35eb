extension SyntaxTree {
  /// One node of the arena, 24 bytes.
  struct Node: Sendable {
    /// First child of a collection, the value of a key, the target of an alias.
    var child = SyntaxTree.none
    /// Next sibling.
    var next = SyntaxTree.none
    /// Number of children of a collection; the index into `texts` of a scalar with `decoded`.
    var count: UInt32 = 0
    var start: UInt32
    var end: UInt32
    var kind: Kind
    var flags: Flags = []

    init(_ range: ByteRange, kind: Kind, flags: Flags = []) {
      self.start = UInt32(truncatingIfNeeded: range.start)
      self.end = UInt32(truncatingIfNeeded: range.end)
      self.kind = kind
      self.flags = flags
    }
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// The text differs from the bytes of the source; it stands in `texts`.
    static let decoded = Flags(rawValue: 1)
    /// The scalar is written in quotes, or as a YAML block scalar.
    static let quoted = Flags(rawValue: 2)
    /// The node stands for another one, its `child`.
    static let alias = Flags(rawValue: 4)
    /// A YAML tag says what the scalar is.
    static let tagged = Flags(rawValue: 8)
  }

  /// The index that stands for no node.
  static let none = UInt32.max
}
