/// How loud a finding is; SARIF's names.
public enum Level: String, CaseIterable, Comparable, Sendable {
  case note
  case warning
  case error

  /// Orders levels from the quietest to the loudest.
  public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
