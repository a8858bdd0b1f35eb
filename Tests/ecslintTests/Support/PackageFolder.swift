import Foundation

/// The folders of the package that tests read.
enum PackageFolder {
  static let programTests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  static let root = programTests.deletingLastPathComponent().deletingLastPathComponent()
  static let samples = root.appending(path: "Samples")

  /// The paths of all files in a folder, relative to it, sorted; none if there is no such folder.
  static func files(in folder: URL) -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
    return (paths?.compactMap { $0 as? String } ?? []).filter { path in
      var isFolder: ObjCBool = false
      let file = folder.appending(path: path).path(percentEncoded: false)
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      return !isHidden && FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}
