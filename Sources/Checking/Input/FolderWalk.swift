/// Finds the files with certain extensions in a folder and the folders in it, in the order of their names, each when
/// it is asked for.
///
/// Symbolic links to folders are not followed: what lies in the tree is found under its own path, and what
/// lies outside was not asked for. So no link can lead round in circles.
struct FolderWalk: Sequence, IteratorProtocol {
  /// What a walk comes to.
  enum Step {
    case file(FilePath)
    /// A folder that cannot be read.
    case unreadable(FilePath, SystemError)
  }

  /// The folders of tools, with copies, dependencies and products; hidden ones are skipped as well.
  private static let skippedNames: [StaticString] = ["build", "cdk.out", "dist", "node_modules", "vendor"]

  /// The extensions to look for, in lower case.
  private let extensions: [StaticString]
  /// What is to be visited, the next one last.
  private var pending: [(path: FilePath, isFolder: Bool)]

  /// Makes a walk through a folder.
  init(_ folder: FilePath, extensions: [StaticString]) {
    self.extensions = extensions
    pending = [(folder, true)]
  }

  mutating func next() -> Step? {
    while let next = pending.popLast() {
      guard next.isFolder else { return .file(next.path) }
      do throws(SystemError) {
        try open(next.path)
      } catch {
        return .unreadable(next.path, error)
      }
    }
    return nil
  }

  private mutating func open(_ folder: FilePath) throws(SystemError) {
    let entries = try FolderEntries(of: folder) { name, kind in
      kind == .folder ? !Self.isSkipped(name) : isWanted(name)
    }
    for entry in entries.sorted.reversed() {
      let path = FilePath(entry.name, in: folder)
      switch entry.kind {
      case .folder: pending.append((path, true))
      case .regular: pending.append((path, false))
      case .symbolicLink where !Self.leadsAway(path): pending.append((path, false))
      case .symbolicLink, .special: break
      }
    }
  }

  /// Whether a file has one of the extensions and is none of ecslint's own.
  private func isWanted(_ name: FilePath.Name) -> Bool {
    name.hasExtension(extensions) && !name.hasPrefix(".ecslint")
  }

  private static func isSkipped(_ name: FilePath.Name) -> Bool {
    name.hasPrefix(".") || skippedNames.contains { name.count == $0.utf8CodeUnitCount && name.hasPrefix($0) }
  }

  /// Whether a symbolic link leads to something other than a file, or nowhere. One that leads in circles is
  /// left for the reader to complain about.
  private static func leadsAway(_ link: FilePath) -> Bool {
    do throws(SystemError) {
      return try FileStatus(of: link).kind != .regular
    } catch {
      return error == .notFound
    }
  }
}
