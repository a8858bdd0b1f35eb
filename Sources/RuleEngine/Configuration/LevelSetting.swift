public import CheckResults

/// The level that a configuration gives to findings.
public enum LevelSetting: String, CaseIterable, Sendable {
  /// They are not reported.
  case off
  case note
  case warning
  case error

  /// The level; nil where nothing is reported.
  public var level: Level? { Level(rawValue: rawValue) }
}
