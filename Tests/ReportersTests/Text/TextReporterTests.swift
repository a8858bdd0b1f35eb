import CheckResults
import Reporters
import Syntax
import Testing

@Suite("The text report")
struct TextReporterTests {
  private let error = MarkedFile("a: ⟦1⟧", name: "a.yaml").checked(rule: "rule-a", "first")
  private let warning = MarkedFile("b: ⟦1⟧", name: "b.yaml").checked(
    rule: "rule-b", level: .warning, "second")
  private let note = MarkedFile("c: ⟦1⟧", name: "c.yaml").checked(rule: "rule-c", level: .note, "third")
  private let clean = CheckedFile(source: Source(name: "d.yaml", text: ""), findings: [])

  private func text(_ report: Report, _ decoration: Decoration = .plain) -> String {
    TextReporter(decoration: decoration, pageCommand: "ecslint explain").text(of: report)
  }

  private func lastLines(of report: Report) -> [String] {
    text(report).split(separator: "\n\n").last.map {
      $0.split(separator: "\n").map(String.init)
    } ?? []
  }

  @Test("names level, rule and message, then the place, then the excerpt")
  func headline() {
    #expect(
      text(Report(note, warning)) == """
        note[rule-c]: third
         --> c.yaml:1:4
          |
        1 | c: 1
          |    ^

        warning[rule-b]: second
         --> b.yaml:1:4
          |
        1 | b: 1
          |    ^

        1 warning, 1 note in 2 files
        to learn why: ecslint explain rule-b

        """)
  }

  @Test("counts what was found, where, and what was checked besides")
  func summary() {
    #expect(
      lastLines(of: Report(error, warning, note, error, clean)).first
        == "2 errors, 1 warning, 1 note in 4 files (5 checked)")
    #expect(lastLines(of: Report(error)).first == "1 error in 1 file")
  }

  @Test("points to the page of the first of the loudest findings")
  func pointer() {
    #expect(lastLines(of: Report(note, warning)).last == "to learn why: ecslint explain rule-b")
  }

  @Test(
    "says so where there is nothing to show",
    arguments: [
      (1, 0, "no problems in 1 file\n"), (5, 0, "no problems in 5 files\n"),
      (0, 0, "no task definitions found\n"), (0, 1, "nothing checked, 1 input not read\n"),
      (2, 3, "no problems in 2 files, 3 inputs not read\n"),
    ])
  func nothing(files: Int, failures: Int, expected: String) {
    let report = Report(
      files: Array(repeating: clean, count: files),
      failures: Array(repeating: Report.Failure(path: "x", reason: "y"), count: failures), toolVersion: "1")
    #expect(text(report) == expected)
  }

  @Test("can be cut to the loudest findings, and counts them all")
  func maximum() {
    let text = TextReporter(.findings(maximum: 1)).text(of: Report(note, warning, error))
    #expect(text.hasPrefix("error[rule-a]"))
    #expect(text.hasSuffix("\n\n2 more not shown\n1 error, 1 warning, 1 note in 3 files\n"))
  }

  @Test("can count the findings of each rule instead, the most frequent ones first")
  func statistics() {
    #expect(
      TextReporter(.statistics).text(of: Report(note, warning, note, error, clean)) == """
        2  note     rule-c
        1  error    rule-a
        1  warning  rule-b

        1 error, 1 warning, 2 notes in 4 files (5 checked)

        """)
    #expect(TextReporter(.statistics).text(of: Report(clean)) == "no problems in 1 file\n")
  }

  @Test("can do without a summary, and is empty then where nothing is found")
  func noSummary() {
    let reporter = TextReporter(pageCommand: "ecslint explain", hasSummary: false)
    #expect(reporter.text(of: Report(clean)) == "")
    #expect(reporter.text(of: Report(note)).hasSuffix("\n  |    ^\n\n"))
  }

  @Test("shows no control character of a name or message as it is")
  func hostileNames() {
    let file = MarkedFile("⟨a⟩: ⟦1⟧", name: "a\u{1B}[2J\n.yaml").checked(
      "name\u{7}", path: "volumes[\u{202E}x]", labels: ["here\r"])
    let text = self.text(Report(file))
    #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
    #expect(text.contains(#" --> a\u{1b}[2J\u{a}.yaml:1:4 (volumes[\u{202e}x])"#))
    #expect(text.contains(#": name\u{7}"#))
    #expect(text.contains(#"| here\u{d}"#))
  }

  @Test("has the same text in colours as without")
  func colours() {
    let report = Report(error, warning, note, clean)
    let coloured = text(report, .ansi)
    #expect(coloured.contains("\u{1B}[1;31merror[rule-a]\u{1B}[0m\u{1B}[1m: first\u{1B}[0m\n"))
    #expect(coloured.contains("\u{1B}[1;31m^\u{1B}[0m\n"))
    let stripped = coloured.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated().map {
      number, part in
      number == 0 ? part : part[part.index(after: part.firstIndex(of: "m") ?? part.startIndex)...]
    }
    #expect(stripped.joined().replacing(" \n", with: "\n") == text(report))
  }

  @Test("closes every colour on the line that opened it")
  func colourLines() {
    let text = self.text(Report(error, warning, note), .ansi)
    for line in text.split(separator: "\n") {
      let codes = line.split(separator: "\u{1B}[", omittingEmptySubsequences: false).dropFirst()
      #expect(codes.count.isMultiple(of: 2))
      #expect(codes.enumerated().allSatisfy { $1.hasPrefix("0m") == !$0.isMultiple(of: 2) })
    }
  }
}
