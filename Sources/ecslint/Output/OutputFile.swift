#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that is replaced as a whole: whoever reads it sees the old text or the new one, never a part.
struct OutputFile {
  private let path: FilePath

  init(_ path: FilePath) {
    self.path = path
  }

  /// Replaces the file. What is no regular file, such as `/dev/null`, is written to as it is.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    let existing = try? FileStatus(of: path)
    switch existing?.kind {
    case .special: try write(bytes, to: path, flags: O_WRONLY)
    case .folder: throw SystemError(code: EISDIR)
    case .regular, .symbolicLink, nil: try replace(with: bytes, permissions: existing?.permissions)
    }
  }

  private func replace(with bytes: [UInt8], permissions: mode_t?) throws(SystemError) {
    let target = resolved
    let temporary = FilePath(argument: "\(target.text).\(getpid()).tmp")
    do throws(SystemError) {
      try write(bytes, to: temporary, flags: O_WRONLY | O_CREAT | O_EXCL, permissions: permissions)
      guard rename(temporary.bytes, target.bytes) == 0 else { throw .last }
    } catch {
      if error.code != EEXIST { unlink(temporary.bytes) }
      throw error
    }
  }

  /// The file behind symbolic links, so that these stay.
  private var resolved: FilePath {
    guard let real = realpath(path.bytes, nil) else { return path }
    defer { free(real) }
    return FilePath(bytes: Array(UnsafeBufferPointer(start: real, count: strlen(real) + 1)))
  }

  private func write(
    _ bytes: [UInt8], to path: FilePath, flags: Int32, permissions: mode_t? = nil
  ) throws(SystemError) {
    let number = open(path.bytes, flags | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw .last }
    let file = FileDescriptor(rawValue: number)
    defer { file.close() }
    if let permissions { fchmod(number, permissions) }
    if let error = file.write(bytes) { throw error }
  }
}
