import CEL

/// Compiling and evaluating an expression.
enum ExpressionFuzzing {
  private static let environment = Environment(
    variables: [
      VariableDeclaration(name: "text", type: .string),
      VariableDeclaration(name: "number", type: .int),
      VariableDeclaration(name: "texts", type: .list(.string)),
      VariableDeclaration(name: "numbers", type: .list(.int)),
      VariableDeclaration(name: "map", type: .map(.string, .string)),
      VariableDeclaration(name: "any", type: .dyn),
      VariableDeclaration(name: "unknown", type: .string),
    ])

  private static let variables: [Value] = [
    .string("nginx:1.27 ünïcode 😀\u{1F1E9}\u{1F1EA} e\u{301}"),
    .int(512),
    .list(.elements((0..<40).map { .string(String(repeating: "ab", count: $0)) })),
    .list(.elements([.int(.min), .int(-1), .int(0), .int(3), .int(.max)])),
    .map(.entries(MapEntries())),
    .list(.elements([.double(.nan), .double(-.infinity), .null, .uint(.max), .bytes([0xFF, 0])])),
    .unknown,
  ]

  static func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      evaluate(try Compiler.compileUnchecked(text, in: environment))
      evaluate(try Compiler.compile(text, in: environment))
    } catch {
      for mistake in error.errors {
        require(
          0 <= mistake.range.lowerBound && mistake.range.upperBound <= text.utf8.count, "a place outside")
      }
    }
  }

  private static func evaluate(_ program: Program) {
    let limit = 50_000
    var evaluator = Evaluator(stepLimit: limit)
    let value = evaluator.evaluate(program, variables: variables, host: EmptyHost())
    _ = evaluator.evaluatePlace(program)
    let words = program.serialized
    guard let read = Program(serialized: words) else { fatalError("a program that is not read again") }
    require(read.serialized == words, "a program that is read as another")
    var other = Evaluator(stepLimit: limit)
    let again = other.evaluate(read, variables: variables, host: EmptyHost())
    // NaN equals nothing, so values are compared as they are written.
    require("\(again)" == "\(value)", "a program that is evaluated to another value")
  }
}
