public import Syntax

/// A value of a configuration with the place where it was written.
public struct Setting<Value: Sendable>: Sendable {
  /// What was written.
  public let value: Value
  /// Where it stands in the configuration's text.
  public let range: ByteRange
}
