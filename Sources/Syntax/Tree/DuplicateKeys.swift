extension TreeBuilder {
  /// Up to this many entries, comparing every pair is cheaper than a table.
  private static var fewEntries: UInt32 { 12 }

  /// Reports each key of a mapping that an earlier entry has, comparing the texts they stand for.
  mutating func reportDuplicateKeys(of mapping: UInt32) {
    let node = nodes[Int(mapping)]
    if node.count < 2 { return }
    if node.count <= Self.fewEntries {
      reportDuplicateKeysByPairs(from: node.child)
    } else {
      reportDuplicateKeysByTable(from: node.child, count: Int(node.count))
    }
  }

  private mutating func reportDuplicateKeysByPairs(from first: UInt32) {
    var key = nodes[Int(first)].next
    while key != SyntaxTree.none {
      var earlier = first
      while earlier != key {
        if haveSameText(earlier, key) {
          reportDuplicate(key, of: earlier)
          break
        }
        earlier = nodes[Int(earlier)].next
      }
      key = nodes[Int(key)].next
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
    let (a, b) = (nodes[Int(one)], nodes[Int(other)])
    if a.flags == b.flags, !a.flags.contains(.decoded) {
      let length = Int(a.end - a.start)
      guard length == Int(b.end - b.start) else { return false }
      for index in 0..<length where bytes[Int(a.start) + index] != bytes[Int(b.start) + index] {
        return false
      }
      return true
    }
    return withText(of: one) { one in withText(of: other) { one.elementsEqual($0) } }
  }
}
