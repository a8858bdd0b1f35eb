import CEL
import Testing

@Suite("A syntax error has a place and says what to do")
struct SyntaxErrorTests {
  @Test(
    "points at the text that is wrong",
    arguments: [
      ("", "", "an expression is missing"),
      ("1 +", "", "a value expected, found the end"),
      ("(1", "", "`)` expected, found the end"),
      ("1 2", "2", "an operator or the end expected, found `2`"),
      ("[1 2]", "2", "`,` or `]` expected, found `2`"),
      ("{'a' 1}", "1", "`:` and a value expected, found `1`"),
      ("a = 1", "=", "`=` has no meaning here, did you mean `==`?"),
      ("a & b", "&", "`&` has no meaning here, did you mean `&&`?"),
      ("a | b", "|", "`|` has no meaning here, did you mean `||`?"),
      ("1 + §", "§", "`§` has no meaning here"),
      ("'abc", "'abc", "a string has no closing quote"),
      ("'ab\nc'", "'ab", "a string has no closing quote"),
      ("'a\\qb'", "\\q", "`\\q` is no escape sequence; a backslash itself is written `\\\\`, or use r\"…\""),
      (
        "'\\uD800'", "\\uD800",
        "`\\uD800` is no escape sequence; a backslash itself is written `\\\\`, or use r\"…\""
      ),
      ("9223372036854775808", "9223372036854775808", "the number does not fit 64 bits"),
      ("1e999", "1e999", "the number does not fit a double"),
      ("0x", "0x", "hexadecimal digits expected"),
      ("12ab", "12ab", "a number is followed by letters"),
      ("while + 1", "while", "`while` is a reserved word"),
      (
        "a.`b c", "`b c",
        "a name in backticks holds letters, digits, spaces and _ . - / only, and ends in a backtick"
      ),
      ("has(1)", "1", "has() asks for a member, as in has(a.b)"),
      ("[1].all(x.y, true)", "x.y", "`all` needs a plain name for its variable"),
      ("[1].all(i, i, true)", "i", "the two variables of `all` share a name"),
      ("Foo{a: 1}", "Foo{", "messages cannot be constructed here"),
    ])
  func place(expression: String, wrong: String, message: String) {
    let found = mistakes(in: expression)
    #expect(found.map(\.message) == [message])
    #expect(found.map { text(of: $0.range, in: expression) } == [wrong])
  }

  @Test(
    "nesting is bounded, and the bound is an error",
    arguments: [
      String(repeating: "(", count: 100_000),
      String(repeating: "[", count: 100_000),
      String(repeating: "!", count: 100_000) + "true",
      String(repeating: "-", count: 100_000) + "1",
      "1" + String(repeating: " + 1", count: 10_000),
      "[1]" + String(repeating: "[0]", count: 10_000),
      String(repeating: "true ? 1 : ", count: 10_000) + "1",
    ])
  func nesting(expression: String) {
    #expect(mistakes(in: expression).map(\.message) == ["the expression is nested too deeply"])
  }

  @Test("long chains of && and || are no deep nesting")
  func chains() throws {
    let chain = Array(repeating: "true", count: 5000).joined(separator: " && ")
    #expect(try Fixture().evaluate(chain) == .bool(true))
    #expect(try Fixture().evaluate("false || " + chain + " && false") == .bool(false))
  }
}
