/// When a fault bites. The effect sets a rule's level.
public enum Effect: String, CaseIterable, Sendable {
  /// RegisterTaskDefinition refuses the definition.
  case rejected
  /// The definition registers and then cannot run as written.
  case fails
  /// It runs, at the expense of security, data or availability.
  case risky
  /// A seasoned operator would do it differently.
  case advice

  /// The level of a finding with this effect, unless the configuration says otherwise.
  public var level: Level {
    switch self {
    case .rejected, .fails: .error
    case .risky: .warning
    case .advice: .note
    }
  }
}
