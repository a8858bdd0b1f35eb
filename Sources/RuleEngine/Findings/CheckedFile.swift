public import Syntax

/// One input and what there is to say about it.
public struct CheckedFile: Sendable {
  /// The text that the findings point into.
  public let source: Source

  /// The findings, sorted by place, then rule.
  public let findings: [Finding]

  /// Makes a checked file.
  public init(source: Source, findings: [Finding]) {
    self.source = source
    self.findings = findings
  }
}
