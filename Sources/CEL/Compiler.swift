/// Turns expressions into programs.
public enum Compiler {
  /// Parses and type-checks `expression`.
  ///
  /// - Parameters:
  ///   - environment: what the expression may refer to.
  ///   - expected: the type the result must have; `nil` for any.
  /// - Throws: every mistake found, each with its place in the expression.
  public static func compile(
    _ expression: String, in environment: Environment, expecting expected: CELType? = nil
  ) throws(CompilationFailure) -> Program {
    let (tree, root) = try parse(expression)
    var checker = Checker(tree, in: environment, isStrict: true)
    let type = checker.check(root)
    if let expected, checker.errors.isEmpty {
      checker.expect(type, expected, of: root, "the result")
    }
    guard checker.errors.isEmpty else {
      throw CompilationFailure(errors: checker.errors.sorted { $0.range.lowerBound < $1.range.lowerBound })
    }
    return CodeGenerator.program(from: checker, root: root)
  }

  /// Parses `expression` without checking types: what cannot be resolved fails when it is evaluated.
  ///
  /// - Throws: a syntax error with its place in the expression.
  public static func compileUnchecked(
    _ expression: String, in environment: Environment
  ) throws(CompilationFailure) -> Program {
    let (tree, root) = try parse(expression)
    var checker = Checker(tree, in: environment, isStrict: false)
    checker.check(root)
    return CodeGenerator.program(from: checker, root: root)
  }

  private static func parse(
    _ expression: String
  ) throws(CompilationFailure) -> (SyntaxTree, SyntaxTree.ID) {
    do {
      return try Parser.parse(expression)
    } catch {
      throw CompilationFailure(errors: [error])
    }
  }
}
