import Syntax

extension SyntaxTree {
  /// All documents in a short notation: strings in quotes, other scalars as written, placeholders in `‹›`.
  var notation: String { documents.map { notation(of: $0) }.joined(separator: " --- ") }

  /// One node in the same notation.
  func notation(of node: NodeID) -> String {
    switch kind(of: node) {
    case .null: "null"
    case .string: "'\(text(of: node))'"
    case .placeholder: "‹\(text(of: node))›"
    case .boolean: boolean(of: node) == true ? "true" : "false"
    case .integer: integer(of: node).map { "\($0)" } ?? "integer \(text(of: node))"
    case .float: double(of: node).map { "\($0)" } ?? "float \(text(of: node))"
    case .sequence: "[" + elements(of: node).map { notation(of: $0) }.joined(separator: ", ") + "]"
    case .mapping:
      "{" + entries(of: node).map { text(of: $0.key) + ": " + notation(of: $0.value) }.joined(separator: ", ")
        + "}"
    }
  }

  /// Every key, value and element, depth first.
  var allNodes: [NodeID] { documents.flatMap { nodes(under: $0) } }

  private func nodes(under node: NodeID) -> [NodeID] {
    [node] + elements(of: node).flatMap { nodes(under: $0) }
      + entries(of: node).flatMap { [$0.key] + nodes(under: $0.value) }
  }
}
