public import LanguageService

/// Where documents stand: what the server has to know of the file system.
public protocol Workspace {
  /// How a document is checked, by the configuration that is nearest to it. Configurations are read once and
  /// kept.
  ///
  /// - Parameter path: The absolute path; nil for a document that is no file.
  mutating func settings(forPath path: String?) -> DocumentSettings

  /// Where a configuration for a document that has none would go: the root of its repository, or else its folder.
  ///
  /// - Parameter path: The absolute path of the document.
  /// - Returns: The absolute path of the configuration, and the path of the document relative to its folder.
  func newConfiguration(forPath path: String) -> (path: String, documentPath: String)?

  /// What is wrong with the configurations that were read so far, and with what they name.
  var problems: [ConfigurationProblem] { get }

  /// The files besides configurations that settings came from: a change of one changes findings.
  var watchedFiles: [WatchedFiles] { get }

  /// Whether settings may have come from a file, or would if it were new.
  ///
  /// - Parameter path: The absolute path.
  func concerns(_ path: String) -> Bool

  /// Forgets what was read, so that it is read again.
  mutating func forget()
}

/// Files whose changes matter.
public struct WatchedFiles: Hashable, Sendable {
  /// The absolute path of the folder that the pattern is relative to.
  public let folder: String
  /// A glob pattern of the Language Server Protocol.
  public let pattern: String

  /// Makes watched files.
  public init(folder: String, pattern: String) {
    self.folder = folder
    self.pattern = pattern
  }
}
