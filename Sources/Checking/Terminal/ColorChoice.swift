package import Reporters

/// When text is coloured.
package enum ColorChoice: String, CaseIterable {
  case auto
  case always
  case never

  /// The decoration for text that goes to `descriptor`, or to a file if there is none. Without a choice the
  /// environment decides (no-color.org, bixense.com/clicolors), then whether anyone is watching.
  package func decoration(for descriptor: FileDescriptor?) -> Decoration {
    switch self {
    case .always: .ansi
    case .never: .plain
    case .auto:
      if Self.isSet("NO_COLOR") {
        .plain
      } else if Self.isSet("CLICOLOR_FORCE") || Self.isSet("FORCE_COLOR") {
        .ansi
      } else {
        descriptor?.isTerminal == true && Environment.variable("TERM") != "dumb" ? .ansi : .plain
      }
    }
  }

  /// Whether a variable asks for what it is named after: it holds something other than a zero.
  private static func isSet(_ name: String) -> Bool {
    guard let value = Environment.variable(name) else { return false }
    return !value.isEmpty && (value != "0" || name == "NO_COLOR")
  }
}
