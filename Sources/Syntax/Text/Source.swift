/// The bytes of one input and the name people know it by.
public struct Source: Sendable {
  /// The path as the user gave it, or the assumed name of standard input.
  public let name: String

  /// The bytes as they were read.
  public let bytes: [UInt8]

  /// Makes a source; nothing is checked here.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Makes a source from text, as tests and rule examples have it.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
