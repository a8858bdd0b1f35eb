public import Syntax

/// What one field, list element or map entry of a document holds.
public struct Slot: Sendable {
  /// How far the value is known.
  public enum State: UInt8, Sendable {
    /// The field is not there.
    case absent
    /// There is a value of the declared type.
    case value
    /// A placeholder, or text with a placeholder in it, stands for the value.
    case unresolved
    /// The value is not of the declared type; that has been reported.
    case invalid
  }

  /// A value of one of the declared types.
  public enum Payload: Sendable {
    case none
    case boolean(Bool)
    case integer(Int)
    case string(String)
    /// The index of an object of the document.
    case object(Int)
    /// The slots of a list's elements, or of a map's values.
    case range(Range<Int>)
  }

  /// A payload as it is kept: plain data, so that slots by the hundred are made, copied and freed at once.
  @usableFromInline
  enum Content: Sendable {
    case none
    case boolean(Bool)
    case integer(Int32)
    /// The index of a text of the document.
    case text(UInt32)
    case object(UInt32)
    case range(Range<UInt32>)
  }

  /// How far the value is known.
  public internal(set) var state = State.absent
  /// The key in front of the value, if it has one.
  public internal(set) var key: SyntaxTree.NodeID?
  /// The value.
  public internal(set) var node: SyntaxTree.NodeID?
  /// Whether a list or map may have more elements than could be read.
  public internal(set) var isOpen = false
  /// The decoded value.
  @usableFromInline var content = Content.none

  /// Notes where the value stands, which is not yet known to be one of the declared type.
  mutating func begin(_ node: SyntaxTree.NodeID, key: SyntaxTree.NodeID?) {
    self.key = key
    self.node = node
    state = .invalid
  }

  /// Takes the value.
  mutating func fill(_ content: Content) {
    self.content = content
    state = .value
  }
}

extension Slot.Content {
  var integer: Int? {
    if case .integer(let number) = self { Int(number) } else { nil }
  }

  var boolean: Bool? {
    if case .boolean(let truth) = self { truth } else { nil }
  }

  var object: Int? {
    if case .object(let index) = self { Int(index) } else { nil }
  }

  var range: Range<Int>? {
    if case .range(let range) = self { Int(range.lowerBound)..<Int(range.upperBound) } else { nil }
  }
}
