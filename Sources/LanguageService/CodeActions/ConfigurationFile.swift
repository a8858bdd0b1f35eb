public import Syntax

/// The configuration that overrides for a document go into.
public struct ConfigurationFile: Sendable {
  /// Its text; nil where it has to be created.
  public let source: Source?

  /// The path of the document relative to the configuration's folder.
  public let documentPath: String

  /// Names a configuration.
  public init(_ source: Source?, documentPath: String) {
    self.source = source
    self.documentPath = documentPath
  }
}
