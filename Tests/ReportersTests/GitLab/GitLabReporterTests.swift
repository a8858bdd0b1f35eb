import CheckResults
import Foundation
import Reporters
import Testing

@Suite("The report for GitLab")
struct GitLabReporterTests {
  private struct Issue: Decodable, Equatable {
    struct Location: Decodable, Equatable {
      let path: String
      let lines: [String: Int]
    }

    let description: String
    let check_name: String
    let fingerprint: String
    let severity: String
    let location: Location
  }

  private func issues(_ report: Report, workingDirectory: String? = nil) throws -> [Issue] {
    let text = GitLabReporter(workingDirectory: workingDirectory).text(of: report)
    return try JSONDecoder().decode([Issue].self, from: Data(text.utf8))
  }

  @Test("is an array of issues with what GitLab documents")
  func issue() throws {
    let file = MarkedFile("a\n⟦b⟧", name: "./ecs/web.json").checked(
      "too much", path: "containerDefinitions[web].memory")
    let issue = try #require(try issues(Report(file)).first)
    #expect(issue.description == "too much")
    #expect(issue.check_name == "some-rule")
    #expect(issue.severity == "critical")
    #expect(issue.location == .init(path: "ecs/web.json", lines: ["begin": 2, "end": 2]))
  }

  @Test("is an empty array where nothing is found")
  func nothing() throws {
    #expect(try issues(Report()).isEmpty)
  }

  @Test("gives paths relative to the project", arguments: ["/builds/me", "/builds/me/"])
  func path(workingDirectory: String) throws {
    let files = ["/builds/me/ecs/web.json", "/builds/meadow.json"].map {
      MarkedFile("⟦a⟧", name: $0).checked()
    }
    let report = Report(files: files, toolVersion: "1.2.3")
    let paths = try issues(report, workingDirectory: workingDirectory).map(\.location.path)
    #expect(paths == ["ecs/web.json", "/builds/meadow.json"])
  }

  @Test("tells levels apart", arguments: [(Level.error, "critical"), (.warning, "major"), (.note, "info")])
  func severity(level: Level, severity: String) throws {
    #expect(try issues(Report(MarkedFile("⟦a⟧").checked(level: level))).map(\.severity) == [severity])
  }

  @Test("tells the same finding of two files, and repeats in one, apart")
  func uniqueFingerprints() throws {
    let file = MarkedFile("⟦a⟧").checked()
    let twice = CheckedFile(source: file.source, findings: file.findings + file.findings)
    let fingerprints = try issues(Report(twice, MarkedFile("⟦a⟧", name: "b.json").checked())).map(
      \.fingerprint)
    #expect(Set(fingerprints).count == 3)
  }

  @Test("keeps the fingerprint of a finding that moves")
  func stableFingerprints() throws {
    let before = try issues(Report(MarkedFile("⟦a⟧").checked(path: "memory")))
    let after = try issues(Report(MarkedFile("\n\nx ⟦b⟧").checked("other words", path: "memory")))
    #expect(before.map(\.fingerprint) == after.map(\.fingerprint))
    #expect(before != after)
  }

  @Test("reports what could not be checked, lest its findings count as fixed")
  func failure() throws {
    let issue = try issues(Report(failures: [.init(path: "x.json", reason: "permission denied")])).first
    #expect(issue?.description == "not checked: permission denied")
    #expect(issue?.severity == "blocker")
    #expect(issue?.location.path == "x.json")
  }
}
