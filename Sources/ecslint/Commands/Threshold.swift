internal import ArgumentParser
internal import RuleEngine

/// The level from which findings fail the run.
enum Threshold: String, ExpressibleByArgument, CaseIterable {
  case error
  case warning
  case note
  case never

  /// Whether a finding of the level fails the run.
  func isReached(by level: Level) -> Bool {
    switch self {
    case .error: level >= .error
    case .warning: level >= .warning
    case .note: level >= .note
    case .never: false
    }
  }
}
