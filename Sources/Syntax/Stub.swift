extension SyntaxTree {
  public func boolean(of node: NodeID) -> Bool { false }
  public func integer(of node: NodeID) -> Int64? { nil }
  public func yaml11Reading(of node: NodeID) -> String? { nil }
}
