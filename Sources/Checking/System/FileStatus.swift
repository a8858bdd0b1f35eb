#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the system knows of a file without reading it.
package struct FileStatus {
  /// What sort of file it is.
  package enum Kind: Equatable {
    case regular
    case folder
    case symbolicLink
    /// Something to talk to rather than to read, by its name.
    case special(String)
  }

  /// Tells files apart, whatever their paths.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// The permission bits.
  typealias Permissions = mode_t

  package let kind: Kind
  let identity: Identity
  /// The length in bytes.
  let size: Int
  let permissions: Permissions

  /// Asks about the file that a path leads to.
  package init(of path: FilePath) throws(SystemError) {
    var information = stat()
    guard stat(path.bytes, &information) == 0 else { throw .last }
    self.init(information)
  }

  /// Asks about a path itself, be it a symbolic link.
  package init(ofLink path: FilePath) throws(SystemError) {
    var information = stat()
    guard lstat(path.bytes, &information) == 0 else { throw .last }
    self.init(information)
  }

  /// Asks about an open file.
  init(of descriptor: FileDescriptor) throws(SystemError) {
    var information = stat()
    guard fstat(descriptor.rawValue, &information) == 0 else { throw .last }
    self.init(information)
  }

  private init(_ information: stat) {
    kind =
      switch information.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      case S_IFIFO: .special("a named pipe")
      case S_IFSOCK: .special("a socket")
      default: .special("a device")
      }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: information.st_dev), number: UInt64(information.st_ino))
    size = Int(information.st_size)
    permissions = information.st_mode & 0o7777
  }
}
