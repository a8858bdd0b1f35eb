extension SyntaxTree {
  /// Until YAML is read, nothing is ambiguous.
  public func yaml11Reading(of node: NodeID) -> String? { nil }
}
