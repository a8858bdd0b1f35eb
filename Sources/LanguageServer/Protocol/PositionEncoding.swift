internal import Syntax

/// What a character offset in the Language Server Protocol's positions counts.
enum PositionEncoding: String {
  case utf8 = "utf-8"
  case utf16 = "utf-16"

  /// The unit of columns that has the same count.
  var columns: ColumnKind {
    switch self {
    case .utf8: .bytes
    case .utf16: .utf16CodeUnits
    }
  }
}
