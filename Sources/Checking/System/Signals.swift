#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What ends the program from outside.
enum Signals {
  /// What users, terminals and supervisors ask a program to end with.
  private static let requests = [SIGHUP, SIGINT, SIGQUIT, SIGTERM]

  /// Does something that must not be left half done. Requests to end are heeded right after it; a file that is
  /// larger than the limit of the process fails to be written, and does not end the process.
  static func deferring<Result>(
    _ body: () throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    var deferred = sigset_t()
    var previous = sigset_t()
    sigemptyset(&deferred)
    for request in requests { sigaddset(&deferred, request) }
    pthread_sigmask(SIG_BLOCK, &deferred, &previous)
    let disposition = signal(SIGXFSZ, SIG_IGN)
    defer {
      signal(SIGXFSZ, disposition)
      pthread_sigmask(SIG_SETMASK, &previous, nil)
    }
    return try body()
  }
}
