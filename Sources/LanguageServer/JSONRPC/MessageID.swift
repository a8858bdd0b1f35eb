internal import Syntax

/// What tells requests apart: a number or a text, as it was written.
struct MessageID: Hashable {
  /// The JSON text.
  let written: [UInt8]

  /// The id of a response to what could not be read.
  static let null = MessageID(written: Array("null".utf8))

  private init(written: [UInt8]) {
    self.written = written
  }

  /// Takes a number or a text for an id; nil for anything else.
  init?(_ value: JSONValue) {
    if let number = value.integer {
      written = Array(String(number).utf8)
    } else if let text = value.text {
      var json = JSONWriter(.compact)
      json.element(text)
      written = json.bytes
    } else {
      return nil
    }
  }

  /// Makes the id of a request of this side.
  init(_ number: Int) {
    written = Array(String(number).utf8)
  }
}
