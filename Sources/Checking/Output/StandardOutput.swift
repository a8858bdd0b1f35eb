/// Where the report goes unless a file is named.
package enum StandardOutput {
  /// Writes all bytes. Ends quietly where nobody reads any more, with a message if the writing fails otherwise.
  package static func write(_ bytes: [UInt8]) throws(ExitStatus) {
    guard let error = FileDescriptor.standardOutput.write(bytes) else { return }
    if error == .brokenPipe { throw .closedPipe }
    StandardError.write("standard output: \(error.reason)")
    throw .notChecked
  }
}
