import Syntax

/// An example as a tree that can be written in other ways, its marks included.
indirect enum ExampleTree {
  case scalar(String, isMarked: Bool)
  case list([ExampleTree])
  case object([Entry])

  struct Entry {
    let key: String
    let isMarked: Bool
    let value: ExampleTree
  }

  init?(_ example: MarkedText) {
    let tree = SyntaxTree(reading: Source(name: "example", text: example.text))
    guard tree.documents.count == 1, let root = tree.documents.first else { return nil }
    self.init(root, in: tree, marks: Set(example.ranges))
  }

  private init(_ node: SyntaxTree.NodeID, in tree: SyntaxTree, marks: Set<ByteRange>) {
    switch tree.kind(of: node) {
    case .mapping:
      self = .object(
        tree.entries(of: node).map { entry in
          Entry(
            key: JSONText.quoted(tree.text(of: entry.key)),
            isMarked: marks.contains(tree.range(of: entry.key)),
            value: ExampleTree(entry.value, in: tree, marks: marks))
        })
    case .sequence:
      self = .list(tree.elements(of: node).map { ExampleTree($0, in: tree, marks: marks) })
    case .string, .placeholder:
      self = .scalar(JSONText.quoted(tree.text(of: node)), isMarked: marks.contains(tree.range(of: node)))
    case .null, .boolean, .integer, .float:
      self = .scalar(tree.text(of: node), isMarked: marks.contains(tree.range(of: node)))
    }
  }

  /// The number of marks that survived.
  var markCount: Int {
    switch self {
    case .scalar(_, let isMarked): isMarked ? 1 : 0
    case .list(let elements): elements.map(\.markCount).reduce(0, +)
    case .object(let entries): entries.map { ($0.isMarked ? 1 : 0) + $0.value.markCount }.reduce(0, +)
    }
  }

  /// The tree as JSON with marks: on one line, or indented.
  func json(indent: Int? = 0) -> String {
    func block(_ open: String, _ items: [String], _ close: String) -> String {
      guard let indent, !items.isEmpty else { return open + items.joined(separator: ",") + close }
      let pad = String(repeating: "  ", count: indent + 1)
      return open + "\n" + items.map { pad + $0 }.joined(separator: ",\n") + "\n" + pad.dropLast(2) + close
    }
    let inner = indent.map { $0 + 1 }
    switch self {
    case .scalar(let text, let isMarked):
      return Self.marked(text, isMarked)
    case .list(let elements):
      return block("[", elements.map { $0.json(indent: inner) }, "]")
    case .object(let entries):
      let items = entries.map { entry in
        Self.marked(entry.key, entry.isMarked) + (indent == nil ? ":" : ": ")
          + entry.value.json(indent: inner)
      }
      return block("{", items, "}")
    }
  }

  /// The tree in YAML's block style with marks.
  func yaml(indent: Int = 0) -> String {
    let pad = String(repeating: " ", count: indent)
    switch self {
    case .scalar(let text, let isMarked): return Self.marked(text, isMarked)
    case .list(let elements):
      if elements.isEmpty { return "[]" }
      return elements.map { element in
        "\n" + pad + "- " + element.yaml(indent: indent + 2).trimmedStart
      }.joined()
    case .object(let entries):
      if entries.isEmpty { return "{}" }
      return entries.map { entry in
        let value = entry.value.yaml(indent: indent + 2)
        return "\n" + pad + Self.marked(entry.key, entry.isMarked) + ":" + (value.hasPrefix("\n") ? "" : " ")
          + value
      }.joined()
    }
  }

  /// The tree with the keys of every object in the opposite order.
  var reordered: ExampleTree {
    switch self {
    case .scalar: self
    case .list(let elements): .list(elements.map(\.reordered))
    case .object(let entries):
      .object(
        entries.reversed().map { Entry(key: $0.key, isMarked: $0.isMarked, value: $0.value.reordered) })
    }
  }

  private static func marked(_ text: String, _ isMarked: Bool) -> String { isMarked ? "⟦\(text)⟧" : text }
}

extension String {
  fileprivate var trimmedStart: String { String(drop { $0 == "\n" || $0 == " " }) }
}
