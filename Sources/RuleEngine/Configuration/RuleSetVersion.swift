/// A version of the rule set: `MAJOR.MINOR.PATCH`.
public struct RuleSetVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let parts: [Int]

  /// Reads a version; nil where the text is none.
  public init?(_ text: String) {
    let fields = text.split(separator: ".", omittingEmptySubsequences: false)
    let parts = fields.compactMap { field in
      field.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? Int(field) : nil
    }
    guard fields.count == 3, parts.count == 3 else { return nil }
    self.parts = parts
  }

  /// The version as it is written.
  public var description: String { parts.map(String.init).joined(separator: ".") }

  /// Orders versions from the oldest to the newest.
  public static func < (left: RuleSetVersion, right: RuleSetVersion) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
