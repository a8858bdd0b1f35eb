import CheckResults
import Reporters
import Syntax
import Testing

@Suite("The Checkstyle report")
struct CheckstyleReporterTests {
  @Test("lists the files, and the findings of each")
  func findings() {
    let report = Report(
      CheckedFile(source: Source(name: "a.json", text: ""), findings: []),
      MarkedFile("é ⟦b⟧").checked(level: .note, "too much"),
      failures: [.init(path: "x.json", reason: "permission denied")])
    #expect(
      CheckstyleReporter().text(of: report) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="4.3">
          <file name="a.json"/>
          <file name="task.json">
            <error line="1" column="3" severity="info" message="too much" source="ecslint.some-rule"/>
          </file>
          <file name="x.json">
            <exception>not checked: permission denied</exception>
          </file>
        </checkstyle>

        """)
  }

  @Test(
    "is well-formed whatever a message says",
    arguments: [
      ("<a> & \"b\"", "&lt;a&gt; &amp; &quot;b&quot;"), ("a\r\n\tb", "a&#13;&#10;&#9;b"),
      ("\u{0}\u{1B}\u{FFFE}", "\\u{0}\\u{1b}\\u{fffe}"), ("é日😀", "é日😀"),
    ])
  func text(message: String, escaped: String) {
    let text = CheckstyleReporter().text(of: Report(MarkedFile("⟦a⟧").checked(message)))
    #expect(text.contains(" message=\"\(escaped)\" "))
  }
}
