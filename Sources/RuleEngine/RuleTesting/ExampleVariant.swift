/// The ways in which every example is checked besides the one in which it is written.
enum ExampleVariant: String, CaseIterable {
  case asWritten = "as written"
  case json = "as JSON"
  case yaml = "as YAML"
  case minified = "as JSON on one line"
  case reordered = "with its keys reordered"
  case carriageReturns = "with CRLF line ends"
  case byteOrderMark = "with a byte order mark"
  case multiByte = "behind multi-byte text"

  /// The example written this way, with its marks.
  func text(of example: String) -> String? {
    switch self {
    case .asWritten: return example
    case .carriageReturns: return Self.withCarriageReturns(example)
    case .byteOrderMark: return "\u{FEFF}" + example
    case .json: return tree(of: example)?.json()
    case .yaml: return tree(of: example).map { String($0.yaml().drop { $0 == "\n" }) + "\n" }
    case .minified: return tree(of: example)?.json(indent: nil)
    case .reordered: return tree(of: example)?.reordered.json()
    case .multiByte:
      return tree(of: example).map { "# grüße, 世界, 🚢\n" + $0.yaml().drop { $0 == "\n" } + "\n" }
    }
  }

  private static func withCarriageReturns(_ text: String) -> String {
    String(
      decoding: text.utf8.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] },
      as: UTF8.self)
  }

  /// The tree of an example; nil where a mark stands on something else than a key or a scalar.
  private func tree(of example: String) -> ExampleTree? {
    let marked = MarkedText(example)
    guard let tree = ExampleTree(marked), tree.markCount == marked.ranges.count else { return nil }
    return tree
  }
}
