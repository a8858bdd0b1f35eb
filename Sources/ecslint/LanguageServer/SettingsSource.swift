internal import Checking
internal import LanguageServer
internal import RuleEngine

/// A file, or a folder with files, that settings come from.
struct SettingsSource: Equatable {
  /// The absolute path, without symbolic links to its folder.
  private let path: FilePath
  private let isFolder: Bool

  /// Names a source; nil where not even its folder is there.
  init?(_ path: FilePath) {
    isFolder = (try? FileStatus(of: path).kind) == .folder
    guard let path = isFolder ? path.resolved : path.absolute else { return nil }
    self.path = path
  }

  /// Whether it goes by the usual name of configurations.
  var isConfiguration: Bool { path.isNamed(Configuration.fileName) }

  /// Whether a file, by its absolute path, is the source or belongs to it.
  func includes(_ file: FilePath) -> Bool {
    isFolder ? file.text.hasPrefix(path.text + "/") : file == path
  }

  /// The files as a client watches them.
  var watchedFiles: WatchedFiles {
    isFolder
      ? WatchedFiles(folder: path.text, pattern: "**/*.{yaml,yml}")
      : WatchedFiles(folder: path.folder.text, pattern: path.relative(to: path.folder))
  }
}
