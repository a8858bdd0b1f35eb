/// The forms of report.
package enum ReportFormat: String, CaseIterable {
  case text
  case compact
  case json
  case sarif
  case github
  case gitlab
  case junit
  case checkstyle

  /// Whether the report says something of each rule, not only of findings.
  var describesRules: Bool { self == .json || self == .sarif }
}
