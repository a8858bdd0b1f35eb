import CheckResults
import Reporters
import Syntax
import Testing

@Suite("The report for GitHub Actions")
struct GitHubReporterTests {
  private func lines(_ report: Report) -> [Substring] {
    GitHubReporter().text(of: report).split(separator: "\n")
  }

  private func file(_ name: String, _ levels: [Level]) -> CheckedFile {
    let findings = levels.map {
      Finding(ruleID: "some-rule", level: $0, message: "bad", place: Place(range: ByteRange(0, 1)))
    }
    return CheckedFile(source: Source(name: name, text: "a"), findings: findings)
  }

  @Test("annotates the place of a finding, under the name of its rule")
  func annotation() {
    let file = MarkedFile("a\n😀: ⟦500⟧\n", name: "./ecs/web.yaml").checked(level: .warning, "too much")
    #expect(
      lines(Report(file)) == [
        "::warning file=ecs/web.yaml,line=2,endLine=2,col=4,endColumn=7,title=some-rule::too much"
      ])
  }

  @Test("has no columns where a place spans lines")
  func severalLines() {
    let file = MarkedFile("⟦a\nb⟧").checked()
    #expect(
      lines(Report(file)) == ["::error file=task.json,line=1,endLine=2,title=some-rule::something is wrong"])
  }

  @Test("calls notes notices, and puts errors first")
  func order() {
    let commands = lines(Report(file("1.json", [.note, .warning]), file("2.json", [.error])))
    #expect(commands.map { $0.prefix { $0 != " " } } == ["::error", "::warning", "::notice"])
  }

  @Test(
    "lets nothing end a value or the command",
    arguments: [
      ("100% a:b, c", "100%25 a:b, c"), ("a\r\nb", "a%0D%0Ab"), ("%0A::error::x", "%250A::error::x"),
      ("\u{1B}[2J", "\\u{1b}[2J"),
    ])
  func escapedMessage(message: String, escaped: String) {
    let command = lines(Report(MarkedFile("⟦a⟧").checked(message))).first
    #expect(command?.hasSuffix(",title=some-rule::\(escaped)") == true)
  }

  @Test("lets nothing end a path")
  func escapedPath() {
    let command = lines(Report(file("a,line=9::b%\n.json", [.error]))).first
    #expect(command?.hasPrefix("::error file=a%2Cline=9%3A%3Ab%25%0A.json,line=1,") == true)
  }

  @Test("annotates what could not be checked")
  func failure() {
    let report = Report(failures: [.init(path: "x.json", reason: "permission denied")])
    #expect(
      lines(report) == ["::error file=x.json,title=ecslint::not checked: permission denied"])
  }

  @Test("says in the tenth annotation of a level how many GitHub would not show")
  func limit() {
    let report = Report(
      file("a.json", [Level](repeating: .note, count: 10) + [Level](repeating: .error, count: 12)))
    let commands = lines(report)
    #expect(commands.count { $0.hasPrefix("::error file=") } == 9)
    #expect(commands[9] == "::error title=ecslint::3 more errors, which the other reports show")
    #expect(commands.count { $0.hasPrefix("::notice file=") } == 10)
    #expect(commands.count == 20)
  }
}
