/// Reads inputs whole, up to a size that no task definition comes near.
enum InputReader {
  /// The largest input, in bytes. ECS itself takes 64 KiB.
  static let largestSize = 32 << 20
  /// The least room, in bytes, that the system is asked to fill where nobody knows how much there is.
  private static let leastFree = 1 << 14

  /// Reads a regular file and says which one it was; never waits for anyone to write.
  static func read(
    _ path: FilePath
  ) throws(UnreadableInput) -> (identity: FileStatus.Identity, bytes: [UInt8]) {
    let file = try asking { () throws(SystemError) in try FileDescriptor.openForReading(path) }
    defer { file.close() }
    let status = try asking { () throws(SystemError) in try FileStatus(of: file) }
    switch status.kind {
    case .regular, .symbolicLink: return (status.identity, try read(file, expecting: status.size))
    case .folder: throw .folder
    case .special(let kind): throw .special(kind)
    }
  }

  /// Reads standard input to its end.
  static func readStandardInput() throws(UnreadableInput) -> [UInt8] {
    try read(.standardInput, expecting: 0)
  }

  /// Reads to the end; `size` is only a hint, since a file may grow, and some claim to be empty.
  private static func read(_ file: FileDescriptor, expecting size: Int) throws(UnreadableInput) -> [UInt8] {
    guard size <= largestSize else { throw .tooLarge }
    var bytes: [UInt8] = []
    var free = size > 0 ? size + 1 : leastFree
    while true {
      let chunk = try asking { () throws(SystemError) in try file.read(upTo: free) }
      bytes = bytes.isEmpty ? chunk : bytes + chunk
      guard bytes.count <= largestSize else { throw .tooLarge }
      // A file that gave less than it was asked for, and all that it claimed to hold, is at its end.
      if chunk.isEmpty || bytes.count == size { return bytes }
      free = max(size + 1 - bytes.count, bytes.count, leastFree)
    }
  }

  private static func asking<Answer>(
    _ system: () throws(SystemError) -> Answer
  ) throws(UnreadableInput) -> Answer {
    do {
      return try system()
    } catch {
      throw .system(error)
    }
  }
}
