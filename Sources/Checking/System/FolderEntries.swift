#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What is in a folder.
struct FolderEntries {
  /// The entries, sorted by the bytes of their names.
  let sorted: [(name: FilePath.Name, kind: FileStatus.Kind)]

  /// Reads the entries of a folder that are wanted.
  init(
    of folder: FilePath, where isWanted: (FilePath.Name, FileStatus.Kind) -> Bool
  ) throws(SystemError) {
    guard let stream = opendir(folder.bytes) else { throw .last }
    defer { closedir(stream) }
    var entries: [(name: FilePath.Name, kind: FileStatus.Kind)] = []
    while let record = readdir(stream) {
      // The name is as long as the record says, not as the structure is declared, so it is not copied whole.
      guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      let start = UnsafeRawPointer(record).advanced(by: nameOffset).assumingMemoryBound(to: CChar.self)
      let name = FilePath.Name(UnsafeBufferPointer(start: start, count: strlen(start)))
      if let kind = Self.kind(of: name, in: folder, type: Int32(record.pointee.d_type)), isWanted(name, kind)
      {
        entries.append((name, kind))
      }
    }
    sorted = entries.sorted {
      $0.name.lexicographicallyPrecedes($1.name) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }
    }
  }

  /// What an entry is; the folder knows, on most file systems. Nil for what is gone already.
  private static func kind(of name: FilePath.Name, in folder: FilePath, type: Int32) -> FileStatus.Kind? {
    switch type {
    case Int32(DT_DIR): .folder
    case Int32(DT_REG): .regular
    case Int32(DT_LNK): .symbolicLink
    default: try? FileStatus(ofLink: FilePath(name, in: folder)).kind
    }
  }
}
