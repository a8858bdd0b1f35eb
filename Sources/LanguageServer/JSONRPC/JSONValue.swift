internal import Syntax

/// A value in the JSON text of a message.
struct JSONValue {
  private let tree: SyntaxTree
  private let node: SyntaxTree.NodeID

  /// Reads a JSON text; nil where it is not valid.
  init?(_ bytes: [UInt8]) {
    let limits = Limits(bytes: FrameReader.longestBody)
    let tree = SyntaxTree(reading: Source(name: "", bytes: bytes), as: .json, limits: limits)
    // RFC 8259 leaves open what names that occur twice mean.
    guard let root = tree.documents.first, tree.issues.allSatisfy({ $0.kind == .duplicateKey }) else {
      return nil
    }
    self.init(tree, root)
  }

  private init(_ tree: SyntaxTree, _ node: SyntaxTree.NodeID) {
    self.tree = tree
    self.node = node
  }

  /// The member of an object; nil where there is none, where it is null, and in anything else.
  subscript(_ name: StaticString) -> JSONValue? {
    value(named: name).flatMap { tree.kind(of: $0) == .null ? nil : JSONValue(tree, $0) }
  }

  /// Whether an object has the member, be it null.
  func has(_ name: StaticString) -> Bool { value(named: name) != nil }

  private func value(named name: StaticString) -> SyntaxTree.NodeID? {
    for entry in tree.entries(of: node)
    where tree.withText(of: entry.key, { key in name.withUTF8Buffer { key.elementsEqual($0) } }) {
      return entry.value
    }
    return nil
  }

  /// Whether it is an object.
  var isObject: Bool { tree.kind(of: node) == .mapping }

  /// The elements of an array; nil for anything else.
  var elements: [JSONValue]? {
    tree.kind(of: node) == .sequence ? tree.elements(of: node).map { JSONValue(tree, $0) } : nil
  }

  /// The text of a string; nil for anything else.
  var text: String? { tree.kind(of: node) == .string ? tree.text(of: node) : nil }

  /// The UTF-8 text of a string; nil for anything else.
  var bytes: [UInt8]? { tree.kind(of: node) == .string ? tree.withText(of: node, Array.init) : nil }

  /// The value of a whole number; nil for anything else.
  var integer: Int? { tree.integer(of: node).map(Int.init) }

  /// A truth value; nil for anything else.
  var boolean: Bool? { tree.boolean(of: node) }

  /// The JSON text of the value as it stands in the message.
  var written: [UInt8] {
    let range = tree.range(of: node)
    return Array(tree.source.bytes[range.start..<range.end])
  }
}
