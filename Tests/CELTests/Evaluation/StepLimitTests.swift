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

  /// Many times `s = step`, starting at `s = start`: where a step doubles `s`, that is 2^60 of it.
  private static func doubling(_ start: String, _ step: String, times: Int = 60) -> String {
    (0..<times).reduce(start) { inner, _ in "cel.bind(s, \(inner), \(step))" }
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
    // A long text that is compared again and again.
    "\(doubling("[\(long)]", "s + s", times: 17)).max() == ''",
    "\(doubling("[\(long)]", "s + s", times: 17)).isSorted()",
    "cel.bind(b, bytes(\(long)), \(list(of: 400)).all(n, \(list(of: 400)).all(m, b == b)))",
    "cel.bind(m, {\(long): 1}, \(list(of: 400)).all(n, m == m))",
    "cel.bind(s, \(long), \(list(of: 400)).all(n, size({s: 1}) == 1))",
    // A pattern that is new each time.
    "\(list(of: 500)).all(n, !'a'.matches('(x{900}){9}' + string(n)))",
    "\(list(of: 500)).all(n, 'a'.matches('(x{900}){99}' + string(n)) || true)",
  ]

  /// A text of half a million characters, which takes up a good part of the steps to make.
  private static let long = doubling("'a'", "s + s", times: 19)

  @Test(
    "finding text takes time in proportion to it",
    arguments: [
      "contains(t)", "indexOf(t) != -1", "lastIndexOf(t) != -1", "replace(t, '') == ''", "split(t) == []",
    ])
  func search(call: String) throws {
    // By comparing at each position this would take hours.
    let needle = call.hasPrefix("last") ? "'b' + s.substring(250000)" : "s.substring(250000) + 'b'"
    let expression = "cel.bind(s, \(Self.long), cel.bind(t, \(needle), s.\(call)))"
    #expect(try Fixture().evaluateUnchecked(expression) == .bool(false))
  }

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
    var evaluator = Evaluator(stepLimit: 50)
    for _ in 0..<10 {
      #expect(evaluator.evaluate(program, variables: [], host: EmptyHost()) == .bool(true))
    }
  }
}
