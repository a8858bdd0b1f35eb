#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Why the operating system refused something.
package struct SystemError: Error, Equatable {
  /// The value of `errno`.
  let code: Int32

  static let brokenPipe = SystemError(code: EPIPE)
  static let isFolder = SystemError(code: EISDIR)
  static let notFound = SystemError(code: ENOENT)

  /// The error of the last system call that failed.
  static var last: SystemError { SystemError(code: errno) }

  /// The system's words for it, in the middle of a sentence.
  package var reason: String {
    guard let text = strerror(code) else { return "error \(code)" }
    let words = String(cString: text)
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
