import CheckResults
import Reporters
import Syntax
import Testing

@Suite("A report that is written in parts")
struct PartwiseReportTests {
  private let report = Report(
    MarkedFile("a: ⟦1⟧", name: "a.yaml").checked("first"),
    CheckedFile(source: Source(name: "b.yaml", text: ""), findings: []),
    MarkedFile("c: ⟦1⟧\nd: ⟨2⟩", name: "c.yaml").checked(level: .note, "second", labels: ["here"]))

  @Test(
    "is the same as the whole one",
    arguments: [
      TextReporter(decoration: .ansi, pageCommand: "ecslint explain"), CompactReporter(),
    ] as [any Reporter])
  func whole(reporter: any Reporter) {
    #expect(reporter.isPartwise)
    var bytes: [UInt8] = []
    for file in report.files { reporter.writePart(of: file, to: &bytes) }
    let withoutText = report.files.map { file in
      CheckedFile(source: Source(name: file.source.name, bytes: []), findings: file.findings)
    }
    reporter.writeEnd(of: Report(files: withoutText, toolVersion: "1.2.3"), to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == reporter.text(of: report))
  }

  @Test(
    "is not to be had where what is said of a file depends on the others, or stands in one text",
    arguments: [
      TextReporter(.findings(maximum: 1)), TextReporter(.statistics), CompactReporter(maximumFindings: 1),
      JSONReporter(),
    ] as [any Reporter])
  func none(reporter: any Reporter) {
    #expect(!reporter.isPartwise)
  }
}
