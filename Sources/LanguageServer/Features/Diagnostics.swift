import CheckResults
internal import LanguageService
internal import Syntax

/// Findings as the protocol's diagnostics.
struct Diagnostics {
  private let uri: DocumentURI
  private let findings: [Finding]
  private let lines: DocumentLines
  private let rules: [String: RuleDescription]
  private let relatesInformation: Bool

  /// The findings of a document, or some of them.
  init(_ view: DocumentView, _ client: ClientCapabilities, only some: [Finding]? = nil) {
    uri = view.uri
    findings = some ?? view.analysis.findings
    lines = view.lines
    rules = view.analysis.settings.rules
    relatesInformation = client.relatesInformation
  }

  /// The mistakes in a file of ecslint's own.
  init(_ mistakes: [Finding], of uri: DocumentURI, _ lines: DocumentLines) {
    self.uri = uri
    self.lines = lines
    findings = mistakes
    rules = [:]
    relatesInformation = false
  }

  /// Writes the diagnostics as the elements of an array.
  func writeItems(to json: inout JSONWriter) {
    for finding in findings { write(finding, to: &json) }
  }

  private func write(_ finding: Finding, to json: inout JSONWriter) {
    json.object { json in
      lines.write(finding.place.range, to: &json)
      json.member("severity", finding.level.severity)
      if !finding.ruleID.isEmpty { json.member("code", finding.ruleID) }
      if let reference = rules[finding.ruleID]?.reference, reference.hasPrefix("https://") {
        json.object("codeDescription") { $0.member("href", reference) }
      }
      json.member("source", "ecslint")
      json.member("message", finding.message)
      if let tag = DiagnosticTag(ruleID: finding.ruleID) {
        json.array("tags") { $0.element(tag.rawValue) }
      }
      if relatesInformation, !finding.related.isEmpty { writeRelated(finding.related, to: &json) }
      if !finding.place.logicalPath.isEmpty {
        json.object("data") { $0.member("logicalPath", finding.place.logicalPath) }
      }
    }
  }

  private func writeRelated(_ related: [Finding.Related], to json: inout JSONWriter) {
    json.array("relatedInformation") { json in
      for related in related {
        json.object { json in
          json.object("location") { json in
            json.member("uri", uri.text)
            lines.write(related.place.range, to: &json)
          }
          json.member("message", related.message)
        }
      }
    }
  }
}

extension Level {
  /// The protocol's `DiagnosticSeverity`.
  fileprivate var severity: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }
}
