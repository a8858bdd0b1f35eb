import CheckResults
import Foundation
import Reporters
import Syntax
import Testing

@Suite("The JSON report")
struct JSONReporterTests {
  private let rule = RuleDescription(
    id: "soft-memory-above-hard", category: "memory", effect: .rejected, since: "0.1.0", summary: "s",
    why: "w",
    reference: "https://example.com/memory", bad: "", good: "")

  private func parsed(_ report: Report) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(JSONReporter().text(of: report).utf8))
    return try #require(object as? [String: Any])
  }

  private func findings(_ report: Report) throws -> [[String: Any]] {
    try #require(try parsed(report)["findings"] as? [[String: Any]])
  }

  @Test("says which version of the format it is, and which program wrote it")
  func version() throws {
    let json = try parsed(Report())
    #expect(json["version"] as? Int == 1)
    #expect(json["tool"] as? [String: String] == ["name": "ecslint", "version": "1.2.3"])
  }

  @Test("gives a finding with its rule, effect, message and places")
  func finding() throws {
    let file = MarkedFile("é: ⟨256⟩\r\n😀: ⟦500⟧\n", name: "dir/task.yaml").checked(
      rule: rule.id, "too much", path: "containerDefinitions[web].memory", labels: ["limit"])
    let finding = try #require(try findings(Report(file, rules: [rule])).first)
    #expect(finding["rule"] as? String == rule.id)
    #expect(finding["level"] as? String == "error")
    #expect(finding["effect"] as? String == "rejected")
    #expect(finding["message"] as? String == "too much")
    #expect(finding["path"] as? String == "dir/task.yaml")
    #expect(finding["logicalPath"] as? String == "containerDefinitions[web].memory")
    #expect(finding["reference"] as? String == "https://example.com/memory")
    #expect(finding["start"] as? [String: Int] == ["offset": 15, "line": 2, "column": 4])
    #expect(finding["end"] as? [String: Int] == ["offset": 18, "line": 2, "column": 7])
    let related = try #require((finding["related"] as? [[String: Any]])?.first)
    #expect(related["message"] as? String == "limit")
    #expect(related["start"] as? [String: Int] == ["offset": 4, "line": 1, "column": 4])
  }

  @Test("lists all files that were checked, those without findings too, and sums up")
  func summary() throws {
    let clean = CheckedFile(source: Source(name: "clean.json", text: ""), findings: [])
    let json = try parsed(
      Report(
        clean, MarkedFile("⟦a⟧").checked(level: .note),
        failures: [.init(path: "x.json", reason: "is a folder")]))
    #expect(json["files"] as? [String] == ["clean.json", "task.json"])
    #expect(json["failures"] as? [[String: String]] == [["path": "x.json", "reason": "is a folder"]])
    #expect(
      json["summary"] as? [String: Int] == [
        "errors": 0, "warnings": 0, "notes": 1, "filesChecked": 2, "filesWithFindings": 1, "filesSkipped": 0,
        "failures": 1,
      ])
  }

  @Test(
    "keeps any text, and shows nothing a terminal could act on",
    arguments: [
      "\"\\/", "\u{0}\u{1B}[31m\u{7F}\u{9B}", "\u{202E}\u{2028}\u{FEFF}", "é日😀", "a\nb\tc\r", "\u{E0041}",
    ])
  func text(message: String) throws {
    let report = Report(MarkedFile("⟦a⟧").checked(message))
    #expect(try findings(report).first?["message"] as? String == message)
    let hidden: [Unicode.GeneralCategory] = [.control, .format, .lineSeparator]
    #expect(
      !JSONReporter().text(of: report).unicodeScalars.contains {
        $0 != "\n" && hidden.contains($0.properties.generalCategory)
      })
  }

  @Test("is the same for the same findings")
  func determinism() {
    let report = Report(MarkedFile("⟦a⟧ ⟨b⟩").checked(labels: ["x"]), rules: [rule])
    #expect(JSONReporter().text(of: report) == JSONReporter().text(of: report))
  }
}
