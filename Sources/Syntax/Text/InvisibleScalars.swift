extension Unicode.Scalar {
  /// Whether showing the scalar as it is would hide something or let the input steer the terminal: controls,
  /// escapes, changes of direction, blanks without width, line separators.
  package var isInvisible: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
    default: false
    }
  }
}
