/// A pattern for paths of files, relative to the folder of the configuration and with slashes.
///
/// `*` stands for any text within a name, `?` for one character, `**` for any text across folders. A pattern
/// without a slash is about names in any folder; one that names a folder is about all that is in it.
public struct FilePattern: Hashable, Sendable {
  /// The pattern as it is written.
  public let text: String
  private let wildcard: Wildcard

  init(_ text: String) {
    self.text = text
    var pattern = Substring(text)
    if pattern.hasPrefix("./") { pattern = pattern.dropFirst(2) }
    while pattern.count > 1, pattern.hasSuffix("/") { pattern = pattern.dropLast() }
    wildcard = Wildcard((pattern.contains("/") ? "" : "**/") + pattern, isPath: true)
  }

  /// Whether the pattern is about the file, or a folder that it is in.
  public func matches(_ path: String) -> Bool {
    let scalars = Array(path.unicodeScalars)
    let ends = scalars.indices.filter { $0 > 0 && scalars[$0] == "/" }
    return wildcard.matches(scalars, upToOneOf: ends) { scalars[$0] == "/" }
  }
}
