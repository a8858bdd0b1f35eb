package import Reporters

/// Messages about the run itself, beside its report.
package enum StandardError {
  /// Writes `ecslint: message` and a line feed. If that fails, there is nobody left to tell.
  package static func write(_ message: String) {
    write(Array("ecslint: \(message)\n".utf8))
  }

  /// Writes a message about one input, with everything that could act on a terminal spelt out.
  package static func write(_ failure: Report.Failure) {
    write("\(failure.path.visible): \(failure.reason)")
  }

  /// Writes bytes as they are.
  static func write(_ bytes: [UInt8]) {
    _ = FileDescriptor.standardError.write(bytes)
  }
}
