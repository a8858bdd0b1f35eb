/// A text with wildcards, matched in time proportional to the product of both lengths, whatever they hold.
struct Wildcard: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case scalar(Unicode.Scalar)
    /// One character of a segment.
    case one
    /// Any text within a segment.
    case some
    /// Any text.
    case any
    /// Any folders, with the slash after them, or none.
    case folders
  }

  private let parts: [Part]

  /// Reads a pattern.
  ///
  /// - Parameter isPath: Whether segments are folders, so that `**/` may also stand for none, and `?` for one
  ///   character.
  init(_ pattern: String, isPath: Bool) {
    var parts: [Part] = []
    var rest = pattern.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "*" else {
        parts.append(isPath && scalar == "?" ? .one : .scalar(scalar))
        continue
      }
      guard rest.first == "*" else {
        parts.append(.some)
        continue
      }
      rest.removeFirst()
      let isAtStart = parts.isEmpty || parts.last == .scalar("/") || parts.last == .folders
      if isPath, isAtStart, rest.first == "/" {
        rest.removeFirst()
        parts.append(.folders)
      } else {
        parts.append(.any)
      }
    }
    self.parts = parts
  }

  /// Whether the text up to one of some offsets matches as a whole.
  ///
  /// - Parameters:
  ///   - ends: Offsets into the text, in ascending order.
  ///   - endsSegment: Whether the character at an offset stands between segments.
  func matches(_ text: [Unicode.Scalar], upToOneOf ends: [Int], endsSegment: (Int) -> Bool) -> Bool {
    // The places in the pattern up to which the text so far may have come.
    var states = [Bool](repeating: false, count: parts.count + 1)
    states[0] = true
    skipEmpty(&states, afterSlash: true)
    for (offset, scalar) in text.enumerated() {
      if states[parts.count], ends.contains(offset) { return true }
      var next = [Bool](repeating: false, count: parts.count + 1)
      for (index, part) in parts.enumerated() where states[index] {
        switch part {
        case .scalar(let wanted): if scalar == wanted { next[index + 1] = true }
        case .one: if !endsSegment(offset) { next[index + 1] = true }
        case .some: if !endsSegment(offset) { next[index] = true }
        case .any, .folders: next[index] = true
        }
      }
      // What `**/` stands for ends with a slash, so one cannot leave it in the middle of a name.
      skipEmpty(&next, afterSlash: scalar == "/")
      states = next
    }
    return states[parts.count]
  }

  private func skipEmpty(_ states: inout [Bool], afterSlash: Bool) {
    for (index, part) in parts.enumerated() where states[index] {
      switch part {
      case .some, .any: states[index + 1] = true
      case .folders: if afterSlash { states[index + 1] = true }
      case .scalar, .one: break
      }
    }
  }
}
