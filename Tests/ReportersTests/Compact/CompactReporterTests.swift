import CheckResults
import Reporters
import Testing

@Suite("The compact report")
struct CompactReporterTests {
  @Test("has a line per finding, as compilers write them")
  func lines() {
    let report = Report(
      MarkedFile("é: 1\n😀: ⟦500⟧\n", name: "dir/task.yaml").checked("too much"),
      MarkedFile("⟦a⟧").checked(rule: "other-rule", level: .note))
    #expect(
      CompactReporter().text(of: report) == """
        dir/task.yaml:2:4: error: too much [some-rule]
        task.json:1:1: note: something is wrong [other-rule]

        """)
  }

  @Test("says nothing where nothing is found")
  func nothing() {
    #expect(CompactReporter().text(of: Report(failures: [.init(path: "x", reason: "gone")])) == "")
  }

  @Test("keeps each finding on its line, whatever it says")
  func hostileText() {
    let file = MarkedFile("⟦a⟧", name: "a\nb.json").checked("x\r\n\u{1B}[31m")
    #expect(
      CompactReporter().text(of: Report(file))
        == "a\\u{a}b.json:1:1: error: x\\u{d}\\u{a}\\u{1b}[31m [some-rule]\n")
  }

  @Test("can be cut to the loudest findings, and says how many are left out")
  func maximum() {
    let report = Report(
      MarkedFile("⟦a⟧", name: "1.json").checked(level: .note),
      MarkedFile("⟦a⟧", name: "2.json").checked(level: .warning),
      MarkedFile("⟦a⟧", name: "3.json").checked(level: .error),
      MarkedFile("⟦a⟧", name: "4.json").checked(level: .warning))
    #expect(
      CompactReporter(maximumFindings: 2).text(of: report) == """
        2.json:1:1: warning: something is wrong [some-rule]
        3.json:1:1: error: something is wrong [some-rule]
        2 more not shown

        """)
    #expect(!CompactReporter(maximumFindings: 4).text(of: report).contains("more"))
  }
}
