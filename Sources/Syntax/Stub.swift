extension SyntaxTree {
  public func yaml11Reading(of node: NodeID) -> String? { nil }
}
