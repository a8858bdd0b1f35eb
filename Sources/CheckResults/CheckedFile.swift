public import Syntax

/// One input and what there is to say about it.
public struct CheckedFile: Sendable {
  /// The text that the findings point into.
  public let source: Source

  /// The findings, sorted by place, then rule.
  public let findings: [Finding]

  /// Where secrets stand in the text, in its order; reports that quote it leave them out.
  /// Empty where the linter was not to mark them.
  public let secretPlaces: [ByteRange]

  /// Makes a checked file.
  public init(source: Source, findings: [Finding], secretPlaces: [ByteRange] = []) {
    self.source = source
    self.findings = findings
    self.secretPlaces = secretPlaces
  }
}
