import BuiltInRules
import CheckResults
import Reporters
import RuleEngine
import Syntax

/// Checking a file with all rules, and writing every report of it.
enum LinterFuzzing {
  private static let linter = Linter(rules: BuiltInRules.ruleSet(), placeholders: .refuse)

  static func run(_ bytes: [UInt8]) {
    let source = Source(name: "a b/%#?\u{1B}[31m::error::\n\u{202E}.x", bytes: bytes)
    guard case .checked(let file, _) = linter.check(source, isNamed: true) else { return }
    requireOrder(of: file)
    let report = Report(
      files: [file], skippedFiles: 0, failures: [Report.Failure(path: "\r::x", reason: "gone")], rules: [],
      toolVersion: "0")
    var texts: [[UInt8]] = []
    for reporter in reporters {
      var text: [UInt8] = []
      reporter.write(report, to: &text)
      requireHarmless(text, reporter)
      texts.append(text)
    }
    requireSecrecy(of: file, in: texts)
  }

  private static var reporters: [any Reporter] {
    [
      TextReporter(
        .findings(maximum: nil), decoration: .plain, width: 80, pageCommand: "ecslint explain",
        hasSummary: true),
      CompactReporter(maximumFindings: nil), JSONReporter(), SARIFReporter(workingDirectory: "/w"),
      GitHubReporter(), GitLabReporter(workingDirectory: "/w"), JUnitReporter(thresholds: [:]),
      CheckstyleReporter(),
    ]
  }

  private static func requireOrder(of file: CheckedFile) {
    for finding in file.findings {
      SyntaxFuzzing.requireInside(finding.place.range, file.source)
      require(!finding.message.isEmpty, "a finding without a message")
      for related in finding.related { SyntaxFuzzing.requireInside(related.place.range, file.source) }
    }
    for (one, next) in zip(file.findings, file.findings.dropFirst()) {
      let (range, other) = (one.place.range, next.place.range)
      require(
        (range.start, range.end, one.ruleID) <= (other.start, other.end, next.ruleID), "findings out of order"
      )
    }
  }

  /// Requires a report to be text without anything that acts on a terminal, and JSON to be that.
  private static func requireHarmless(_ text: [UInt8], _ reporter: any Reporter) {
    guard let string = String(validating: text, as: UTF8.self) else {
      fatalError("\(reporter): no UTF-8")
    }
    let keepsDirection =
      reporter is TextReporter || reporter is CompactReporter || reporter is GitHubReporter
    for scalar in string.unicodeScalars where !(0x20..<0x7F).contains(scalar.value) {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
      let isBidirectional =
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      require(!isControl, "\(reporter): a control character")
      require(!(keepsDirection && isBidirectional), "\(reporter): text that changes its direction")
    }
    if reporter is JSONReporter || reporter is SARIFReporter || reporter is GitLabReporter {
      let tree = SyntaxTree(reading: Source(name: "report.json", bytes: text), as: .json)
      require(tree.issues.isEmpty && tree.documents.count == 1, "\(reporter): no JSON")
    }
  }

  /// Requires that no report quotes a secret. One that also stands elsewhere in the text is none.
  private static func requireSecrecy(of file: CheckedFile, in reports: [[UInt8]]) {
    let bytes = file.source.bytes
    var open = bytes
    for place in file.secretPlaces { for offset in place.start..<place.end { open[offset] = 0 } }
    for place in file.secretPlaces where place.end - place.start >= 14 {
      let secret = Array(bytes[place.start + 1..<place.end - 1])
      let isPlain = secret.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & ~0x20) }
      guard isPlain, !contains(open, secret) else { continue }
      for report in reports { require(!contains(report, secret), "a secret is quoted") }
    }
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...text.count - part.count).contains { text[$0] == part[0] && text[$0...].starts(with: part) }
  }
}
