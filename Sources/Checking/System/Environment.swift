#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the process was given by whoever started it.
enum Environment {
  /// The absolute path of the folder that relative paths start from; nil if it is gone or out of reach.
  static var workingDirectory: FilePath? { FilePath(argument: ".").resolved }

  /// The number of this process, which no other has at the same time.
  static var processID: Int32 { getpid() }

  /// Nanoseconds of a clock that only goes forward.
  static var monotonicTime: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// The value of an environment variable; nil if it is not set.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
