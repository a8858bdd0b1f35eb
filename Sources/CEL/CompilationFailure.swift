/// Everything found wrong with an expression, at least one mistake, in the order of the text.
///
/// A syntax error comes alone; otherwise all type errors are listed.
public struct CompilationFailure: Error, Hashable, Sendable {
  /// The mistakes.
  public let errors: [CompilationError]
}
