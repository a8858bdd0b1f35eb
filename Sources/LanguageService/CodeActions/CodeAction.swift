public import CheckResults

/// What an editor can do about a finding.
public struct CodeAction: Hashable, Sendable {
  /// The text that the edits are for.
  public enum Target: Hashable, Sendable {
    /// The analyzed text itself.
    case document
    /// The configuration that governs it, which has to be created if it is not there.
    case configuration
  }

  /// What it does, as the name of a command: one line, without a full stop.
  public let title: String

  /// What is settled by it.
  public let finding: Finding

  /// Whether it is what most people want, rather than a way around the finding.
  public let isPreferred: Bool

  /// The text that the edits are for.
  public let target: Target

  /// The edits, which do not overlap.
  public let edits: [TextEdit]
}
