import CheckResults
import LanguageService
import Syntax
import Testing

@Suite("A suppression as a code action")
struct SuppressionActionTests {
  private func suppressed(_ text: String, _ rule: String) throws -> String? {
    let text = AnalyzedText(text, .yaml)
    let finding = try #require(text.analysis.findings.first { $0.ruleID == rule })
    let action = text.analysis.codeActions(in: finding.place.range).first {
      $0.title == "Suppress \(rule) here" && $0.finding == finding
    }
    guard let action else { return nil }
    #expect(!action.isPreferred)
    return String(decoding: text.analysis.source.applying(action.edits).bytes, as: UTF8.self)
  }

  @Test(
    "is a comment above the line, indented like it",
    arguments: [
      (
        "family: a\ncontainerDefinitions:\n  - name: a\n    image: httpd\n",
        "family: a\ncontainerDefinitions:\n  - name: a\n    # ecslint-ignore image-without-version: say why\n    image: httpd\n"
      ),
      (
        "family: a\r\ncontainerDefinitions:\r\n  - image: httpd\r\n    name: a",
        "family: a\r\ncontainerDefinitions:\r\n  # ecslint-ignore image-without-version: say why\r\n  - image: httpd\r\n    name: a"
      ),
      (
        "\u{FEFF}{family: a, containerDefinitions: [{name: a, image: httpd}]}",
        "\u{FEFF}# ecslint-ignore image-without-version: say why\n{family: a, containerDefinitions: [{name: a, image: httpd}]}"
      ),
    ])
  func placed(before: String, after: String) throws {
    #expect(try suppressed(before, "image-without-version") == after)
    let analysis = AnalyzedText(after, .yaml).analysis
    #expect(!analysis.findings.contains { $0.ruleID == "image-without-version" })
    #expect(!analysis.findings.contains { $0.ruleID.hasSuffix("-suppression") })
  }

  @Test("is not offered where a comment above would be part of a text")
  func insideText() throws {
    let text = "family: a\ncontainerDefinitions: [{name: \"a\n  b\", image: httpd}]\n"
    #expect(try suppressed(text, "image-without-version") == nil)
  }

  @Test("is not offered in JSON, for a broken text, and for suppressions themselves")
  func notOffered() {
    for text in [
      AnalyzedText(#"{"family": "a", "containerDefinitions": [{"name": "a", "image": "httpd"}]}"#),
      AnalyzedText("family: a\ncontainerDefinitions: [", .yaml),
      AnalyzedText("family: a # ecslint-ignore wrong-type: x\ncontainerDefinitions: []\n", .yaml),
    ] {
      let actions = text.analysis.codeActions(in: ByteRange(0, text.text.utf8.count))
      let offered = actions.filter { $0.title.hasPrefix("Suppress") }.map(\.finding.ruleID)
      #expect(!offered.contains { $0.hasSuffix("-suppression") || $0 == "invalid-syntax" })
      if text.analysis.tree.language == .json { #expect(offered.isEmpty) }
    }
  }

  @Test("is offered once for all findings of a rule on a line")
  func once() {
    let text = AnalyzedText(
      "family: a\ncontainerDefinitions: [{name: a, image: httpd}, {name: b, image: redis}]\n", .yaml)
    let actions = text.analysis.codeActions(in: ByteRange(0, text.text.utf8.count))
    #expect(actions.count { $0.title == "Suppress image-without-version here" } == 1)
  }
}
