/// The level from which findings fail a run.
public enum Threshold: String, CaseIterable, Sendable {
  case error
  case warning
  case note
  /// Nothing fails the run.
  case never

  /// Whether a finding of the level fails the run.
  public func isReached(by level: Level) -> Bool {
    switch self {
    case .error: level >= .error
    case .warning: level >= .warning
    case .note: level >= .note
    case .never: false
    }
  }
}
