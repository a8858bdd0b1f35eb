/// Finds the files with certain extensions in a folder and the folders in it.
///
/// Symbolic links to folders are not followed: what lies in the tree is found under its own path, and what
/// lies outside was not asked for. So no link can lead round in circles.
struct FolderWalk {
  /// The folders of tools, with copies, dependencies and products; hidden ones are skipped as well.
  private static let skippedNames: Set<String> = ["build", "cdk.out", "dist", "node_modules", "vendor"]

  /// The extensions to look for, in lower case.
  let extensions: [StaticString]

  /// Visits the files of `folder` in the order of their names, and reports the folders that cannot be read.
  func visit(
    _ folder: FilePath, found: (FilePath) -> Void, failed: (FilePath, SystemError) -> Void
  ) {
    var pending = [(path: folder, isFolder: true)]
    while let next = pending.popLast() {
      guard next.isFolder else {
        found(next.path)
        continue
      }
      do throws(SystemError) {
        for entry in try FolderEntries(of: next.path).sorted.reversed() {
          switch entry.kind {
          case .folder where !isSkipped(entry.path): pending.append((entry.path, true))
          case .regular where isWanted(entry.path): pending.append((entry.path, false))
          case .symbolicLink where isWanted(entry.path) && !leadsAway(entry.path):
            pending.append((entry.path, false))
          default: break
          }
        }
      } catch {
        failed(next.path, error)
      }
    }
  }

  /// Whether a file has one of the extensions and is none of ecslint's own.
  private func isWanted(_ file: FilePath) -> Bool {
    file.hasExtension(extensions) && !file.name.starts(with: ".ecslint".utf8.map { CChar(bitPattern: $0) })
  }

  private func isSkipped(_ folder: FilePath) -> Bool {
    let name = folder.name
    return name.first == CChar(UInt8(ascii: "."))
      || Self.skippedNames.contains(String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  /// Whether a symbolic link leads to something other than a file, or nowhere. One that leads in circles is
  /// left for the reader to complain about.
  private func leadsAway(_ link: FilePath) -> Bool {
    do throws(SystemError) {
      return try FileStatus(of: link).kind != .regular
    } catch {
      return error == .notFound
    }
  }
}
