extension TreeBuilder {
  /// Up to this many entries, looking through the earlier ones now and then is cheaper than a table.
  private static var fewEntries: UInt32 { 64 }

  /// Reports each key of a mapping that an earlier entry has, comparing the texts they stand for.
  ///
  /// - Parameter suspects: The keys that have the sign of an earlier one, in order.
  mutating func reportDuplicateKeys(of mapping: UInt32, among suspects: [UInt32]) {
    let node = nodes[Int(mapping)]
    if node.count <= Self.fewEntries {
      for key in suspects { reportIfRepeated(key, from: node.child) }
    } else {
      reportDuplicateKeysByTable(from: node.child, count: Int(node.count))
    }
  }

  /// One bit that keys of the same text have in common, and others seldom.
  @inline(__always)
  func sign(ofKey key: Node) -> UInt64 {
    key.withText(in: bytes, texts: texts) { text in
      guard let first = text.first, let last = text.last else { return 1 }
      return 1 &<< UInt64(truncatingIfNeeded: text.count &* 5 &+ Int(first) &* 3 &+ Int(last))
    }
  }

  private mutating func reportIfRepeated(_ key: UInt32, from first: UInt32) {
    var earlier = first
    while earlier != key, earlier != SyntaxTree.none {
      if haveSameText(earlier, key) { return reportDuplicate(key, of: earlier) }
      earlier = nodes[Int(earlier)].next
    }
  }

  private mutating func reportDuplicateKeysByTable(from first: UInt32, count: Int) {
    var firstByHash: [Int: UInt32] = [:]
    firstByHash.reserveCapacity(count)
    var key = first
    while key != SyntaxTree.none {
      let hash = hash(of: key)
      if let earlier = firstByHash[hash] {
        if haveSameText(earlier, key) { reportDuplicate(key, of: earlier) }
      } else {
        firstByHash[hash] = key
      }
      key = nodes[Int(key)].next
    }
  }

  private mutating func reportDuplicate(_ key: UInt32, of earlier: UInt32) {
    guard listsIssues else { return }
    report(
      .duplicateKey, "duplicate key '\(shortText(of: key))'; keep one of them", at: range(of: key),
      related: [SyntaxIssue.Related(range: range(of: earlier), message: "first set here")])
  }

  /// A hash of a key's text. The standard library seeds its hashes, so nobody can write a file whose keys collide.
  func hash(of key: UInt32) -> Int {
    withText(of: key) { text in
      var hasher = Hasher()
      hasher.combine(bytes: UnsafeRawBufferPointer(text))
      return hasher.finalize()
    }
  }

  private func haveSameText(_ one: UInt32, _ other: UInt32) -> Bool {
    withText(of: one) { one in withText(of: other) { one.hasSameBytes(as: $0) } }
  }
}
