#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An open file, as POSIX numbers it.
struct FileDescriptor {
  let rawValue: Int32

  static let standardInput = FileDescriptor(rawValue: STDIN_FILENO)
  static let standardOutput = FileDescriptor(rawValue: STDOUT_FILENO)
  static let standardError = FileDescriptor(rawValue: STDERR_FILENO)

  /// Whether it is a terminal.
  var isTerminal: Bool { isatty(rawValue) == 1 }

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
  func read(upTo count: Int) throws(SystemError) -> [UInt8] {
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
