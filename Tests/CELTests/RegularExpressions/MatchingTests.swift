import CEL
import Testing

@Suite("matches() follows RE2's syntax")
struct MatchingTests {
  @Test(
    "finds the pattern anywhere in the text",
    arguments: [
      ("hello", "ell"), ("", ""), ("abc", ""), ("abc", "a.c"), ("abc", "^abc$"), ("abc", "\\Aabc\\z"),
      ("aXc", "a[A-Z]c"),
      ("a-c", "a[x-]c"), ("a]c", "a[]x]c"), ("a^c", "a[x^]c"), ("color", "colou?r"), ("ab", "^(?:ab|cd)+$"),
      ("abcdab", "^(ab|cd)+$"),
      ("aaa", "^a{3}$"), ("aaaa", "^a{2,}$"), ("aa", "^a{0,2}$"), ("a{b}", "a{b}"), ("a{,2}", "a{,2}"),
      ("x1_", "^\\w+$"), ("é", "^\\W$"),
      ("12 3", "\\d+\\s\\d"), ("foo bar", "\\bbar\\b"), ("foobar", "\\Bbar"), ("a\nb", "(?s)a.b"),
      ("a\nb", "(?m)^b$"), ("ABC", "(?i)abc"),
      ("aBC", "a(?i)bc"), ("aBc", "a(?i:b)c"), ("STRASSE", "(?i)strasse"), ("É", "(?i)é"),
      ("\u{212A}", "(?i)k"), ("k", "(?i)\u{212A}"),
      ("ſ", "(?i)[s]"), ("Ωmega", "^\\p{Lu}\\pL+$"), ("3", "\\pN"), ("a", "\\PN"), ("a", "[^\\d\\s]"),
      ("-", "[[:punct:]]"),
      ("z", "[[:^digit:]]"), ("😀", "^.$"), ("😀", "^[😀-😃]$"), ("\u{41}", "\\x41"), ("\u{1F600}", "\\x{1F600}"),
      ("\t", "\\t"), ("a.b", "a\\.b"),
      ("a+b", "\\Qa+b\\E"), ("A", "\\101"), ("ab", "(?P<name>a)b"), ("ab", "(?<name>a)b"), ("", "^$"),
      ("\n", "(?m)^$"), ("b", "a*?b"),
      ("é", "^[^a-z]$"), ("é", "^[[:^digit:]]$"), ("é", "^[^[:digit:]x]$"), ("1", "^[^[:^digit:]]$"),
      ("ac", "a(|b)c"), ("aab", "^(a*)*b$"), ("xay", "x(a|b|)y"), ("[:a", "[[:a]+$"),
    ])
  func matching(text: String, pattern: String) throws {
    #expect(try matches(text, pattern) == .bool(true))
  }

  @Test(
    "finds nothing where there is nothing",
    arguments: [
      ("hello", "world"), ("abc", "^b"), ("abc", "b$"), ("a\nb", "a.b"), ("a\nb", "^b$"), ("ABC", "abc"),
      ("aBC", "a(?i:b)c"), ("aaa", "^a{2}$"),
      ("aaaa", "^a{0,3}$"), ("é", "\\w"), ("foobar", "\\bbar"), ("ab", "^(ab){2}$"), ("a", "[^a]"),
      ("A", "(?i)[^a]"), ("K", "(?i)\\W"),
      ("\u{212A}", "^\\w$"), ("٣", "\\d"), ("\u{301}", "\\pL"), ("", "a"), ("", "."), ("a", "a\\b."),
      ("abc", "(?-i)ABC"), ("é", "[a-z]"), ("é", "[^[:^digit:]]"), ("é", "[^[:^digit:]x]"),
    ])
  func notMatching(text: String, pattern: String) throws {
    #expect(try matches(text, pattern) == .bool(false))
  }

  @Test(
    "a pattern that is written out is checked before it is used",
    arguments: [
      ("(", "`(` without `)`"), (")", "`)` without `(`"), ("[a", "`[` without `]`"),
      ("*", "`*` has nothing to repeat"),
      ("a**", "a repetition is repeated; put the inner one in parentheses"),
      ("[z-a]", "a range between brackets ends before it starts"),
      ("a{1001}", "a repetition of more than 1000"), ("a{3,2}", "a repetition of at least 3, at most 2"),
      ("(?=a)", "look-around is not part of RE2's syntax"),
      ("(?<!a)", "look-around is not part of RE2's syntax"),
      ("(a)\\1", "back-references are not part of RE2's syntax"), ("\\", "a backslash ends the pattern"),
      ("\\y", "`\\y` is no escape of RE2's syntax"), ("\\p{Xx}", "`Xx` is no general category of Unicode"),
      ("[[:foo:]]", "`[:foo:]` names no class of characters"),
      ("\\xZZ", "`\\x` needs two hexadecimal digits, or any number in braces"),
      ("(?z)", "`z` is no flag of a group"),
      ("(?P<a b>c)", "a group's name holds letters, digits and `_` only"),
      (
        "((((a{100}){100}){100}){100})",
        "the pattern has more than 10000 parts once repetitions are written out"
      ),
      (
        "((((){1000}){1000}){1000})", "the pattern has more than 10000 parts once repetitions are written out"
      ),
    ])
  func invalid(pattern: String, problem: String) throws {
    let expression = "container.name.matches(r'''\(pattern)''')"
    let found = mistakes(in: expression)
    #expect(found.map(\.message) == ["invalid pattern: \(problem)"])
    #expect(found.map { text(of: $0.range, in: expression) } == ["r'''\(pattern)'''"])
    #expect(try matches("a", pattern).failure == .invalidArgument)
  }

  @Test("groups may nest, but not without end")
  func nesting() {
    let pattern = String(repeating: "(", count: 10_000) + String(repeating: ")", count: 10_000)
    #expect(
      mistakes(in: "'a'.matches('\(pattern)')").map(\.message) == [
        "invalid pattern: groups are nested too deeply"
      ])
  }

  /// Backtracking takes 2^30000 steps here, or the 30000th power of something worse.
  @Test(
    "takes steps in proportion to the text",
    arguments: ["(a+)+$", "^(a|a)*$", "^(a*)*$", "(a|aa)+$", "(.*)(.*)(.*)x$", "a?a?a?a?a?a?a?a?b"])
  func linear(pattern: String) throws {
    let text = String(repeating: "a", count: 30_000) + "!"
    #expect(try matches(text, pattern, stepLimit: 1_000_000) == .bool(false))
  }

  @Test("a pattern too costly for the text gives an error")
  func costly() throws {
    let text = String(repeating: "a", count: 30_000)
    #expect(try matches(text, "(a?){900}b", stepLimit: 1_000_000).failure == .stepLimit)
  }

  private func matches(_ text: String, _ pattern: String, stepLimit: Int = 1_000_000) throws -> Value {
    let environment = Environment(variables: [
      VariableDeclaration(name: "text", type: .string), VariableDeclaration(name: "pattern", type: .string),
    ])
    let program = try Compiler.compile("text.matches(pattern)", in: environment, expecting: .bool)
    var evaluator = Evaluator(stepLimit: stepLimit)
    return evaluator.evaluate(program, variables: [.string(text), .string(pattern)], host: EmptyHost())
  }

  @Test("more states than are kept make no difference")
  func manyStates() throws {
    // Which of the last ten characters are an `a` takes a thousand states to remember.
    let program = try Compiler.compile("container.name.matches('a[ab]{9}$')", in: Fixture.environment)
    var evaluator = Evaluator()
    var number: UInt64 = 1
    for _ in 0..<500 {
      number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let text = (0..<64).map { number >> $0 & 1 == 0 ? "a" : "b" }.joined()
      let fixture = Fixture(containers: [[0: .string(text)]])
      let value = evaluator.evaluate(program, variables: fixture.variables, host: fixture)
      #expect(value == .bool(text.suffix(10).first == "a"), "\(text)")
    }
  }

  @Test(
    "a match takes as many steps whatever was matched before",
    arguments: [
      "^web", "b$", "^$", "[é-ü]+x", "(a|b)*c", "x?", "^[^:]+:[0-9]+$", "\\\\bweb\\\\b",
      "^a|[ :](web|b)", "(^|[ _])(web|ab)([ _]|$)", "web$|x$", "80", "[^a-z]", "(?i)WEB B",
    ])
  func steps(pattern: String) throws {
    let texts = [
      "", "web", "a web b", "éüx", "ababc", "host:80", "日本", "web:", "x", "a we web é_ab", "-:-:web",
    ]
    let program = try Compiler.compile("container.name.matches('\(pattern)')", in: Fixture.environment)
    func outcome(_ text: String, _ evaluator: inout Evaluator) -> (Value, Int) {
      let fixture = Fixture(containers: [[0: .string(text)]])
      let before = evaluator.stepsTaken
      let value = evaluator.evaluate(program, variables: fixture.variables, host: fixture)
      return (value, evaluator.stepsTaken - before)
    }
    var used = Evaluator()
    // From the 32nd use on, an automaton matches.
    for text in texts + texts.reversed() + texts + texts.reversed() {
      var fresh = Evaluator()
      #expect(outcome(text, &used) == outcome(text, &fresh), "\(text)")
    }
  }

  @Test("a pattern is not taken for one of a program that is gone")
  func programsThatAreGone() throws {
    var evaluator = Evaluator()
    for number in 0..<2_000 {
      let program = try Compiler.compileUnchecked(
        "'\(number)'.matches('^\(number % 7)') && !'x\(number)'.matches('^\(number)')",
        in: Fixture.environment)
      #expect(evaluator.evaluate(program) == .bool("\(number)".hasPrefix("\(number % 7)")))
    }
  }
}
