internal import ArgumentParser
internal import RuleEngine

/// The level from which findings fail the run.
enum Threshold: String, ExpressibleByArgument, CaseIterable {
  case error
  case warning
  case note
  case never

  /// The quietest level of a finding that fails the run; nil if none does.
  var level: Level? { Level(rawValue: rawValue) }

  /// Whether a finding of the level fails the run.
  func isReached(by level: Level) -> Bool { self.level.map { level >= $0 } ?? false }
}
