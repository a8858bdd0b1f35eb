#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Finds the files with certain extensions in a folder and the folders in it.
///
/// Symbolic links to folders are not followed: what lies in the tree is found under its own path, and what
/// lies outside was not asked for. So no link can lead round in circles.
struct FolderWalk {
  /// The folders of tools, with copies, dependencies and products; hidden ones are skipped as well.
  private static let skippedNames: Set<String> = ["build", "cdk.out", "dist", "node_modules", "vendor"]

  /// The extensions to look for, in lower case.
  let extensions: [StaticString]

  private enum Entry {
    case file
    case folder
  }

  /// Visits the files of `folder` in the order of their names, then reports the folders that could not be
  /// opened.
  func visit(
    _ folder: FilePath, found: (FilePath) -> Void, failed: (FilePath, SystemError) -> Void
  ) {
    var pending = [(path: folder, entry: Entry.folder)]
    while let next = pending.popLast() {
      switch next.entry {
      case .file: found(next.path)
      case .folder:
        do throws(SystemError) {
          pending += try entries(of: next.path).reversed()
        } catch {
          failed(next.path, error)
        }
      }
    }
  }

  /// The entries of a folder that matter, sorted by the bytes of their names.
  private func entries(of folder: FilePath) throws(SystemError) -> [(path: FilePath, entry: Entry)] {
    guard let stream = opendir(folder.bytes) else { throw .last }
    defer { closedir(stream) }
    guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    var entries: [(path: FilePath, entry: Entry)] = []
    while let record = readdir(stream) {
      let name = UnsafeRawPointer(record).advanced(by: nameOffset).assumingMemoryBound(to: CChar.self)
      let path = FilePath(Array(UnsafeBufferPointer(start: name, count: strlen(name) + 1)), in: folder)
      if let entry = entry(at: path, type: Int32(record.pointee.d_type)) { entries.append((path, entry)) }
    }
    return entries.sorted {
      $0.path.name.lexicographicallyPrecedes($1.path.name) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }
    }
  }

  /// What an entry is to the walk; nil for what it leaves out.
  private func entry(at path: FilePath, type: Int32) -> Entry? {
    switch type {
    case Int32(DT_DIR): isSkipped(path) ? nil : .folder
    case Int32(DT_REG): path.hasExtension(extensions) ? .file : nil
    case Int32(DT_LNK): path.hasExtension(extensions) && !leadsAway(path) ? .file : nil
    case Int32(DT_UNKNOWN):
      switch try? FileStatus(ofLink: path).kind {
      case .folder: entry(at: path, type: Int32(DT_DIR))
      case .regular: entry(at: path, type: Int32(DT_REG))
      case .symbolicLink: entry(at: path, type: Int32(DT_LNK))
      case .special, nil: nil
      }
    default: nil
    }
  }

  private func isSkipped(_ path: FilePath) -> Bool {
    let name = path.name
    return name.first == CChar(UInt8(ascii: "."))
      || Self.skippedNames.contains(String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  /// Whether a symbolic link leads to something other than a file, or nowhere. One that leads in circles is
  /// left for the reader to complain about.
  private func leadsAway(_ path: FilePath) -> Bool {
    do throws(SystemError) {
      return try FileStatus(of: path).kind != .regular
    } catch {
      return error.code == ENOENT
    }
  }
}
