public import Syntax

/// Text in which `⟦` and `⟧` mark ranges, as the examples of rules have it.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// What was marked, in the order of the text. A mark without its counterpart is left out.
  public let ranges: [ByteRange]
  /// Whether every mark has its counterpart.
  public let isBalanced: Bool

  /// Takes the marks out of a text.
  public init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ranges: [ByteRange] = []
    var isBalanced = true
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(bytes.count)
      case "⟧":
        if let start = starts.popLast() {
          ranges.append(ByteRange(start, bytes.count))
        } else {
          isBalanced = false
        }
      default: bytes += String(scalar).utf8
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.sorted { $0.start < $1.start }
    self.isBalanced = isBalanced && starts.isEmpty
  }
}
