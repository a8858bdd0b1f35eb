#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Another program that is run for what it writes to standard output. Its standard error is ours.
struct Subprocess {
  /// What came of it.
  struct Result {
    let output: [UInt8]
    /// The exit status; nil where a signal ended it.
    let status: Int32?
  }

  /// Runs a program of the `PATH`, without input.
  ///
  /// - Parameter silencesErrors: Whether its standard error goes nowhere.
  static func run(_ arguments: [String], silencesErrors: Bool = false) throws(SystemError) -> Result {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .last }
    let reading = FileDescriptor(rawValue: ends[0])
    let writing = FileDescriptor(rawValue: ends[1])
    defer { reading.close() }
    let process: pid_t
    do {
      defer { writing.close() }
      process = try spawn(arguments, output: ends, silencesErrors: silencesErrors)
    }
    var output: [UInt8] = []
    var failure: SystemError?
    do throws(SystemError) {
      while true {
        let chunk = try reading.read(upTo: 1 << 16)
        if chunk.isEmpty { break }
        output += chunk
      }
    } catch {
      failure = error
    }
    let status = wait(for: process)
    if let failure { throw failure }
    return Result(output: output, status: status)
  }

  private static func spawn(
    _ arguments: [String], output ends: [Int32], silencesErrors: Bool
  ) throws(SystemError) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    if silencesErrors { posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0) }
    for end in ends where end > STDERR_FILENO { posix_spawn_file_actions_addclose(&actions, end) }
    var process: pid_t = 0
    let texts = arguments.map { argument in
      let text = argument.utf8CString
      let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: text.count)
      _ = copy.initialize(from: text)
      return copy
    }
    defer { for text in texts { text.deallocate() } }
    var pointers = texts.map(\.baseAddress) + [nil]
    guard let program = pointers[0] else { throw .notFound }
    let code = posix_spawnp(&process, program, &actions, nil, &pointers, environ)
    guard code == 0 else { throw SystemError(code: code) }
    return process
  }

  private static func wait(for process: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    // The low seven bits are the signal, the next byte the exit status.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }
}
