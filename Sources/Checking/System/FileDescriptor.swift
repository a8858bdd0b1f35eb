#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An open file, as POSIX numbers it.
package struct FileDescriptor {
  let rawValue: Int32

  package static let standardInput = FileDescriptor(rawValue: STDIN_FILENO)
  package static let standardOutput = FileDescriptor(rawValue: STDOUT_FILENO)
  static let standardError = FileDescriptor(rawValue: STDERR_FILENO)

  /// Whether it is a terminal.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// The columns of the terminal, or 100 where there is none.
  package var columns: Int {
    var size = winsize()
    guard isTerminal, ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  /// Opens a file without waiting for anyone to write to it.
  static func openForReading(_ path: FilePath) throws(SystemError) -> FileDescriptor {
    try opened(open(path.bytes, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC))
  }

  /// Opens a file that is there.
  static func openForWriting(_ path: FilePath) throws(SystemError) -> FileDescriptor {
    try opened(open(path.bytes, O_WRONLY | O_NOCTTY | O_CLOEXEC))
  }

  /// Makes a file that is not there yet, with the permissions of another, or those that are usual.
  static func create(_ path: FilePath, permissions: FileStatus.Permissions?) throws(SystemError)
    -> FileDescriptor
  {
    let file = try opened(open(path.bytes, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
    if let permissions { fchmod(file.rawValue, permissions) }
    return file
  }

  private static func opened(_ number: Int32) throws(SystemError) -> FileDescriptor {
    guard number >= 0 else { throw .last }
    return FileDescriptor(rawValue: number)
  }

  func close() {
    #if canImport(Glibc)
      _ = Glibc.close(rawValue)
    #elseif canImport(Musl)
      _ = Musl.close(rawValue)
    #else
      _ = Darwin.close(rawValue)
    #endif
  }

  /// Writes all bytes, waiting where the other side is slow; the error that ended it, if any.
  func write(_ bytes: [UInt8]) -> SystemError? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while let address = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
        let count = systemWrite(rawValue, address, rest.count)
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno == EAGAIN {
          waitUntilReady(for: POLLOUT)
        } else if errno != EINTR {
          return .last
        }
      }
      return nil
    }
  }

  /// Reads up to `count` bytes, waiting for the first of them; none at the end.
  package func read(upTo count: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while true {
        let count = systemRead(rawValue, buffer.baseAddress, buffer.count)
        if count >= 0 {
          filled = count
          return
        } else if errno == EAGAIN {
          waitUntilReady(for: POLLIN)
        } else if errno != EINTR {
          failure = .last
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  private func waitUntilReady(for events: Int32) {
    var request = pollfd(fd: rawValue, events: Int16(events), revents: 0)
    _ = poll(&request, 1, -1)
  }
}

// The methods above hide the functions of the same names.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
