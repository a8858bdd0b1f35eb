public import Syntax

/// Where something stands, for machines and for people.
public struct Place: Hashable, Sendable {
  /// The bytes of the key or the scalar.
  public let range: ByteRange

  /// The way to it from the root, with containers and volumes by name:
  /// `containerDefinitions[web].memory`. Empty for the root and for syntax errors.
  public let logicalPath: String

  /// Makes a place.
  public init(range: ByteRange, logicalPath: String = "") {
    self.range = range
    self.logicalPath = logicalPath
  }
}
