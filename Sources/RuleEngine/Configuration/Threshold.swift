public import CheckResults

/// The level from which findings fail a run.
public enum Threshold: String, CaseIterable, Sendable {
  case error
  case warning
  case note
  /// Nothing fails the run.
  case never

  /// The quietest level of a finding that fails the run; nil if none does.
  public var level: Level? { Level(rawValue: rawValue) }

  /// Whether a finding of the level fails the run.
  public func isReached(by level: Level) -> Bool { self.level.map { level >= $0 } ?? false }
}
