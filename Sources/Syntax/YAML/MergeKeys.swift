/// The merge key `<<` of https://yaml.org/type/merge.html: the entries of other mappings, where there are none of
/// the same name.
extension TreeBuilder {
  /// Whether a key is the merge key, which has no quotes.
  func isMergeKey(_ key: Node) -> Bool {
    key.kind == .string && key.flags.isEmpty && key.end - key.start == 2
      && bytes[Int(key.start)] == UInt8(ascii: "<") && bytes[Int(key.start) + 1] == UInt8(ascii: "<")
  }

  /// Replaces the merge keys of a mapping by what they merge, behind the mapping's own entries. A merged key
  /// stands where it is written.
  mutating func mergeEntries(of mapping: UInt32) {
    var sources: [UInt32] = []
    var names: Set<Int> = []
    var key = nodes[Int(mapping)].child
    var last = SyntaxTree.none
    nodes[Int(mapping)].child = SyntaxTree.none
    nodes[Int(mapping)].count = 0
    while key != SyntaxTree.none {
      let next = nodes[Int(key)].next
      if isMergeKey(nodes[Int(key)]) {
        sources += mergedMappings(of: nodes[Int(key)].child)
      } else {
        names.insert(hash(of: key))
        link(key, after: last, in: mapping)
        last = key
      }
      key = next
    }
    for source in sources {
      var key = nodes[Int(source)].child
      while key != SyntaxTree.none {
        if names.insert(hash(of: key)).inserted {
          nodes.append(nodes[Int(key)])
          link(lastNode, after: last, in: mapping)
          last = lastNode
        }
        key = nodes[Int(key)].next
      }
    }
  }

  /// The mappings that the value of a merge key names.
  private mutating func mergedMappings(of value: UInt32) -> [UInt32] {
    let target = target(of: value)
    switch nodes[Int(target)].kind {
    case .mapping: return [target]
    case .placeholder: return []
    case .sequence:
      var mappings: [UInt32] = []
      var element = nodes[Int(target)].child
      while element != SyntaxTree.none {
        let target = self.target(of: element)
        if nodes[Int(target)].kind == .mapping {
          mappings.append(target)
        } else if nodes[Int(target)].kind != .placeholder {
          reportNoMapping(element)
        }
        element = nodes[Int(element)].next
      }
      return mappings
    default:
      reportNoMapping(value)
      return []
    }
  }

  private mutating func reportNoMapping(_ node: UInt32) {
    report(
      .invalidSyntax, "'<<' merges mappings, and this is none; quote '<<' if it is a key of its own",
      at: range(of: node))
  }

  private func target(of node: UInt32) -> UInt32 {
    var node = node
    while nodes[Int(node)].flags.contains(.alias) { node = nodes[Int(node)].child }
    return node
  }

  private mutating func link(_ key: UInt32, after last: UInt32, in mapping: UInt32) {
    nodes[Int(key)].next = SyntaxTree.none
    if last == SyntaxTree.none {
      nodes[Int(mapping)].child = key
    } else {
      nodes[Int(last)].next = key
    }
    nodes[Int(mapping)].count += 1
  }
}
