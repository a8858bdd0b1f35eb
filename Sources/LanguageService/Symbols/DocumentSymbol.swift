public import Syntax

/// A part of a task definition as an outline shows it.
public struct DocumentSymbol: Hashable, Sendable {
  /// What a symbol stands for.
  public enum Kind: Sendable {
    case taskDefinition
    case container
    case portMapping
    case mountPoint
    case volume
  }

  /// What it is called; never empty.
  public let name: String
  /// More about it, such as the image of a container.
  public let detail: String?
  /// What it is.
  public let kind: Kind
  /// The whole object.
  public let range: ByteRange
  /// What tells the object from others, within `range`.
  public let selectionRange: ByteRange
  /// What is in it, in the order of the text.
  public let children: [DocumentSymbol]
}
