import Syntax

extension String {
  /// The text as paths and messages show it: whole, unless it is longer than any name that ECS takes.
  var label: String { utf8.count > 255 ? prefix(100) + "…" : self }
}

extension SyntaxTree {
  /// A key or a scalar as paths and messages show it.
  func label(of node: NodeID) -> String { text(of: node).label }
}
