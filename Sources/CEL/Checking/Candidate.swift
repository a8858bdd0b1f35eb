/// An overload that a call may mean.
struct Candidate {
  let declaration: FunctionDeclaration
  let isStandard: Bool

  var signature: Signature {
    Signature(declaration.operands, declaration.result)
  }

  /// Equal for overloads that are told apart when they are called.
  var identity: [Int] {
    [isStandard ? 0 : 1, declaration.id]
  }

  func resolution(_ operands: [SyntaxTree.ID]) -> Resolution {
    if isStandard, let function = StandardFunction(rawValue: UInt8(declaration.id)) {
      return .standard(function, operands: operands)
    }
    return .host(id: declaration.id, operands: operands)
  }
}
