import Foundation

/// A folder that lives as long as the value, open to every user of the machine.
final class TemporaryFolder {
  let url: URL

  init() throws {
    // Without the symbolic links that temporary folders lie behind on some systems.
    let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    url = parent.appending(path: "ecslint-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}
