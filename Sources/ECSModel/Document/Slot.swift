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

  /// How far the value is known.
  public internal(set) var state = State.absent
  /// The key in front of the value, if it has one.
  public internal(set) var key: SyntaxTree.NodeID?
  /// The value.
  public internal(set) var node: SyntaxTree.NodeID?
  /// Whether a list or map may have more elements than could be read.
  public internal(set) var isOpen = false
  /// The decoded value.
  public internal(set) var payload = Payload.none
}

extension Slot.Payload {
  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var integer: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  var boolean: Bool? {
    if case .boolean(let truth) = self { truth } else { nil }
  }

  var object: Int? {
    if case .object(let index) = self { index } else { nil }
  }

  var range: Range<Int>? {
    if case .range(let range) = self { range } else { nil }
  }
}
