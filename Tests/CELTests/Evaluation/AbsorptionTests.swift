import CEL
import Testing

@Suite("Logic absorbs errors and unknowns where the other side decides")
struct AbsorptionTests {
  private static let failing = "1 / 0 > 0"
  private static let unresolved = "container.memory > 0"
  private static let mistyped = "dyn(1)"

  /// Nothing is known about the container.
  private let fixture = Fixture(containers: [[:]])

  @Test("a false decides &&, a true decides ||, on either side", arguments: [failing, unresolved, mistyped])
  func decided(undecided: String) throws {
    #expect(try fixture.evaluate("false && \(undecided)") == .bool(false))
    #expect(try fixture.evaluate("\(undecided) && false") == .bool(false))
    #expect(try fixture.evaluate("true || \(undecided)") == .bool(true))
    #expect(try fixture.evaluate("\(undecided) || true") == .bool(true))
  }

  @Test(
    "otherwise an error stays an error", arguments: ["true && %", "% && true", "false || %", "% || false"])
  func keepsError(pattern: String) throws {
    let expression = pattern.split(separator: "%", omittingEmptySubsequences: false)
      .joined(separator: Self.failing)
    #expect(try fixture.evaluate(expression).failure == .divisionByZero)
  }

  @Test(
    "otherwise unknown stays unknown, and goes before errors",
    arguments: [
      "true && \(unresolved)", "\(unresolved) && true", "false || \(unresolved)", "\(unresolved) || false",
      "\(unresolved) && \(failing)", "\(failing) && \(unresolved)", "\(unresolved) || \(failing)",
      "\(failing) || \(unresolved)",
      "1 / 0 + container.memory > 0", "container.memory + 1 / 0 > 0", "[1 / 0, container.memory].size() > 0",
      "'a'.startsWith(string(1 / 0)) == 'b'.startsWith(container.name)",
    ])
  func keepsUnknown(expression: String) throws {
    #expect(try fixture.evaluate(expression) == .unknown)
  }

  @Test("all and exists are chains of && and ||")
  func chains() throws {
    #expect(try fixture.evaluate("[1, 2, 0].exists(n, 2 / n == 1)") == .bool(true))
    #expect(try fixture.evaluate("[0, 1].exists(n, 2 / n == 5)").failure == .divisionByZero)
    #expect(try fixture.evaluate("[0, 1].all(n, 2 / n == 5)") == .bool(false))
    #expect(try fixture.evaluate("[0, 1].all(n, 2 / n == 2)").failure == .divisionByZero)
    #expect(try fixture.evaluate("[0, 1].all(n, n / n == container.memory)") == .unknown)
  }

  @Test("errors say where in the expression they arose")
  func place() throws {
    guard case .error(let error) = try fixture.evaluate("2 + (7 / 0) * 3") else {
      Issue.record("no error")
      return
    }
    #expect(error.range == 5..<10)
    #expect(error.message == "division by zero")
  }

  @Test(
    "without a checker, mismatched types and undeclared names are errors of evaluation",
    arguments: [
      ("1 + 'a'", EvaluationError.Kind.noSuchOverload), ("nothing", .undeclared), ("nothing()", .undeclared),
      ("1.nothing()", .undeclared), ("container.nothing", .undeclared), ("anything.nothing", .noSuchOverload),
      ("'a'.size(1)", .noSuchOverload), ("1 ? 2 : 3", .noSuchOverload), ("[1][2]", .indexOutOfRange),
      ("{'a': 1}.b", .noSuchKey), ("{1: 2, 1u: 3}", .repeatedKey), ("{1.5: 2}", .invalidArgument),
      ("9223372036854775807 + 1", .overflow), ("uint('a')", .invalidConversion),
      ("'a'.matches('(')", .invalidArgument),
    ])
  func unchecked(expression: String, kind: EvaluationError.Kind) throws {
    #expect(try fixture.evaluateUnchecked(expression).failure == kind)
  }
}
