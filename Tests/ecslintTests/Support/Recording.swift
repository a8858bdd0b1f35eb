import Foundation

/// Whether tests write down what the program says, rather than compare it with what it should say.
enum Recording {
  /// Set by `ECSLINT_RECORD=1 swift test --filter ecslintTests`.
  static let isOn = ProcessInfo.processInfo.environment["ECSLINT_RECORD"] == "1"
}
