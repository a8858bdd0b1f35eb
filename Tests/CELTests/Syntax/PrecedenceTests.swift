import CEL
import Testing

@Suite("Operators bind as the language definition says")
struct PrecedenceTests {
  @Test(
    "an expression means the same with its parentheses written out",
    arguments: [
      ("1 + 2 * 3 - 4", "(1 + (2 * 3)) - 4"),
      ("20 - 5 - 3", "(20 - 5) - 3"),
      ("100 / 10 / 5 * 2", "((100 / 10) / 5) * 2"),
      ("7 % 4 + 1", "(7 % 4) + 1"),
      ("-2 * -3", "(-2) * (-3)"),
      ("1 - -1", "1 - (-1)"),
      ("1 + 1 == 2 && 3 < 4", "((1 + 1) == 2) && (3 < 4)"),
      ("true || false && false", "true || (false && false)"),
      ("!false && false", "(!false) && false"),
      ("1 < 2 == true", "(1 < 2) == true"),
      ("2 in [1 + 1] || false", "(2 in [(1 + 1)]) || false"),
      ("false ? 1 : true ? 2 : 3", "false ? 1 : (true ? 2 : 3)"),
      ("true || false ? 1 : 2", "(true || false) ? 1 : 2"),
      ("-[5][0]", "-([5][0])"),
      ("!'abc'.startsWith('b')", "!('abc'.startsWith('b'))"),
    ])
  func binding(plain: String, parenthesised: String) throws {
    #expect(try Fixture().evaluate(plain) == Fixture().evaluate(parenthesised))
  }

  @Test("a trailing comma is fine in lists and maps, comments and line breaks are fine everywhere")
  func layout() throws {
    #expect(try Fixture().evaluate("[1, 2,].size() // two\n + {'a': 1,}.size()") == .int(3))
  }

  @Test("both ends of the integer ranges can be written")
  func ends() throws {
    #expect(try Fixture().evaluate("-9223372036854775808") == .int(.min))
    #expect(try Fixture().evaluate("-0x8000000000000000") == .int(.min))
    #expect(try Fixture().evaluate("18446744073709551615u") == .uint(.max))
  }
}
