/// A pattern for logical paths, such as `containerDefinitions[*].image`.
///
/// `*` stands for any text between full stops and brackets, or within brackets, `**` for any text. A path is about all that is in
/// the value that it leads to.
public struct PathPattern: Hashable, Sendable {
  /// The pattern as it is written.
  public let text: String
  private let wildcard: Wildcard

  init(_ text: String) {
    self.text = text
    wildcard = Wildcard(text, isPath: false)
  }

  /// Whether the pattern is about the value at a path, or one that it is in.
  public func matches(_ path: String) -> Bool {
    let scalars = Array(path.unicodeScalars)
    var isInBrackets = false
    let separates = scalars.map { scalar in
      switch scalar {
      case "[": isInBrackets = true
      case "]": isInBrackets = false
      case ".": return !isInBrackets
      default: return false
      }
      return true
    }
    let ends = scalars.indices.filter { $0 > 0 && separates[$0] && scalars[$0] != "]" }
    return wildcard.matches(scalars, upToOneOf: ends) { separates[$0] }
  }
}
