/// How styles show.
public enum Decoration: Sendable {
  /// Not at all.
  case plain
  /// By the colours and weights of ANSI terminals.
  case ansi
}

extension Style {
  /// The parameters of ECMA-48's "select graphic rendition".
  var sgrParameters: String {
    switch self {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    case .heading: "1"
    case .gutter: "2"
    case .related: "36"
    case .escape: "35"
    case .code: "36"
    }
  }
}
