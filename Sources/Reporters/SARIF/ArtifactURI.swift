internal import Syntax

/// The URI of a file, as SARIF's artifact locations have it.
struct ArtifactURI {
  /// A relative reference, or a `file` URI for an absolute path.
  let text: String
  /// Whether `text` is relative to the folder that ecslint ran in.
  let isRelative: Bool

  /// Makes the URI of a file by its POSIX path.
  init(path: String) {
    isRelative = !path.hasPrefix("/")
    text =
      isRelative
      ? PercentEncoding.encoded(path: RepositoryPath(path).text)
      : "file://" + PercentEncoding.encoded(path: path)
  }

  /// Makes the URI of a folder by its POSIX path; it ends with a slash, as base URIs must.
  init(folder path: String) {
    self.init(path: path.hasSuffix("/") ? path : path + "/")
  }
}
