import CEL
import Testing

@Suite("An evaluation ends, whatever the expression")
struct StepLimitTests {
  /// 40 elements, six levels deep: more than four billion visits.
  private static let nested: String = {
    let loops = (0..<6).map { "\(list(of: 40)).all(v\($0), " }.joined()
    return loops + "v5 < 40" + String(repeating: ")", count: 6)
  }()

  private static func list(of count: Int) -> String {
    "[\((0..<count).map(String.init).joined(separator: ", "))]"
  }

  /// 60 times `s = step`, starting at `s = start`: where a step doubles `s`, that is 2^60 of it.
  private static func doubling(_ start: String, _ step: String) -> String {
    (0..<60).reduce(start) { inner, _ in "cel.bind(s, \(inner), \(step))" }
  }

  private static let runaways: [String] = [
    nested,
    // An operator must not absorb the error.
    "\(nested) || true",
    "[1].exists(x, \(nested)) ? 1 == 1 : true",
    // More text, or elements, than any memory holds.
    "size(\(doubling("'a'", "s + s"))) > 0",
    "size(\(doubling("[1]", "s + s"))) > 0",
    "size(\(doubling("'ab'", "s.replace('a', s)"))) > 0",
    "size(\(doubling("'ab'", "[s, s].join(s)"))) > 0",
    "size(\(doubling("'ab'", "'%s%s'.format([s, s])"))) > 0",
    "size(\(doubling("'ab'", "'%x'.format([s])"))) > 0",
    // One list inside another, which takes next to no memory until it is written out or compared.
    "'%s'.format([\(doubling("[1]", "[s, s]"))]) == ''",
    "\(doubling("[1]", "[s, s]")) == \(doubling("[1]", "[s, s]"))",
    // A pattern that is new each time.
    "\(list(of: 500)).all(n, !'a'.matches('(x{900}){9}' + string(n)))",
  ]

  @Test("what would take too long, or too much memory, gives an error", arguments: runaways)
  func ends(expression: String) throws {
    #expect(try Fixture().evaluateUnchecked(expression).failure == .stepLimit)
  }

  @Test("the limit is the evaluator's")
  func limit() throws {
    let fixture = Fixture()
    #expect(try fixture.evaluate("[1, 2, 3].all(n, n > 0)", stepLimit: 5).failure == .stepLimit)
    #expect(try fixture.evaluate("[1, 2, 3].all(n, n > 0)", stepLimit: 50) == .bool(true))
  }

  @Test("each evaluation starts with the full number of steps")
  func renewed() throws {
    let program = try Compiler.compile("[1, 2, 3].all(n, n > 0)", in: Fixture.environment)
    let evaluator = Evaluator(stepLimit: 50)
    for _ in 0..<10 {
      #expect(evaluator.evaluate(program, variables: [], host: EmptyHost()) == .bool(true))
    }
  }
}
