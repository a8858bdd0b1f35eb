/// What the checker found a node of the syntax tree to mean, where its kind alone does not say.
enum Resolution {
  /// The kind of the node says it all.
  case inherent
  /// A variable of the host.
  case variable(slot: Int)
  /// A variable of a macro.
  case local(slot: Int)
  /// A constant: a type's name.
  case constant(Value)
  /// A member of a structure known at check time.
  case member(index: Int)
  /// A function of CEL's own. `operands` lists the receiver, if any, before the arguments.
  case standard(StandardFunction, operands: [SyntaxTree.ID])
  /// A function of the host.
  case host(id: Int, operands: [SyntaxTree.ID])
  /// The first of the slots that a macro's variables take.
  case slots(first: Int)
  /// Nothing: evaluation fails with this message.
  case unresolved(String)
}
