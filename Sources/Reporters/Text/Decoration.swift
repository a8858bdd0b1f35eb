/// How styles show.
public enum Decoration: Sendable {
  /// Not at all.
  case plain
  /// By the colours and weights of ANSI terminals.
  case ansi

  /// Appends `text` to `sink` in the style.
  func write(_ text: String, _ style: Style?, to sink: inout [UInt8]) {
    guard self == .ansi, let style, !text.isEmpty else {
      sink.append(contentsOf: text.utf8)
      return
    }
    sink.append(contentsOf: "\u{1B}[\(style.sgrParameters)m".utf8)
    sink.append(contentsOf: text.utf8)
    sink.append(contentsOf: "\u{1B}[0m".utf8)
  }
}

extension Style {
  /// The parameters of ECMA-48's "select graphic rendition".
  fileprivate var sgrParameters: String {
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
