import CheckResults
import Reporters
import Syntax
import Testing

@Suite("The JUnit report")
struct JUnitReporterTests {
  private let header = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  @Test("has a suite per file; one without findings passes")
  func clean() {
    let report = Report(CheckedFile(source: Source(name: "a.json", text: ""), findings: []))
    #expect(
      JUnitReporter(thresholds: [:]).text(of: report) == header + """
        <testsuites name="ecslint" tests="1" failures="0" errors="0">
          <testsuite name="a.json" tests="1" failures="0" errors="0">
            <testcase name="no findings" classname="a.json"/>
          </testsuite>
        </testsuites>

        """)
  }

  @Test("is red where the run is: what is quieter than the threshold passes with a remark")
  func threshold() {
    let file = MarkedFile("\n⟦a⟧").checked(
      level: .warning, "too much", path: "containerDefinitions[web].memory")
    let name = "name=\"some-rule at containerDefinitions[web].memory\" classname=\"task.json\""
    let line = "task.json:2:1: warning: too much [some-rule]"
    #expect(
      JUnitReporter(thresholds: ["task.json": .warning]).text(of: Report(file)) == header + """
        <testsuites name="ecslint" tests="1" failures="1" errors="0">
          <testsuite name="task.json" tests="1" failures="1" errors="0">
            <testcase \(name)>
              <failure message="too much" type="warning">\(line)</failure>
            </testcase>
          </testsuite>
        </testsuites>

        """)
    for threshold in [Level.error, nil] {
      let text = JUnitReporter(thresholds: ["task.json": threshold]).text(of: Report(file))
      #expect(text.contains("<testsuites name=\"ecslint\" tests=\"1\" failures=\"0\" errors=\"0\">"))
      #expect(text.contains("<system-out>\(line)</system-out>"))
      #expect(!text.contains("<failure"))
    }
  }

  @Test("says what could not be checked")
  func failure() {
    let report = Report(failures: [.init(path: "x.json", reason: "permission denied")])
    let text = JUnitReporter(thresholds: [:]).text(of: report)
    #expect(text.contains("<testsuite name=\"x.json\" tests=\"1\" failures=\"0\" errors=\"1\">"))
    #expect(text.contains("<error message=\"permission denied\"/>"))
  }
}
