import CEL
import Testing

/// The mistakes in `expression`, or none if it compiles.
func mistakes(in expression: String, expecting type: CELType? = nil) -> [CompilationError] {
  do {
    _ = try Compiler.compile(expression, in: Fixture.environment, expecting: type)
    return []
  } catch {
    return error.errors
  }
}

/// The text of `expression` that a mistake points at.
func text(of range: Range<Int>, in expression: String) -> String {
  String(decoding: Array(expression.utf8)[range], as: UTF8.self)
}

extension Value {
  /// The kind of failure, if the value is one.
  var failure: EvaluationError.Kind? {
    if case .error(let error) = self { error.kind } else { nil }
  }

  static func strings(_ texts: String...) -> Value { .list(.elements(texts.map(Value.string))) }
  static func ints(_ numbers: Int64...) -> Value { .list(.elements(numbers.map(Value.int))) }
}
