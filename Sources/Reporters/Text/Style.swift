internal import CheckResults

/// What a piece of text is, for those who show such things in colours.
enum Style {
  case error
  case warning
  case note
  /// The headline of a finding, a heading of a page.
  case heading
  /// Line numbers and the bars beside them, and what may stand back.
  case gutter
  /// Another place that explains a finding.
  case related
  /// A character of the input that is spelt out.
  case escape
  /// Code within prose.
  case code
}

extension Style {
  init(_ level: Level) {
    switch level {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }
}
