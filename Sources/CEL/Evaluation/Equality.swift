extension Evaluation {
  mutating func equal(_ node: BorrowedNode) -> Truth {
    let right = self.node(at: node.second)
    // Most texts are compared with one that stands in the expression.
    guard right.operation == .constant, let length = program.length(ofText: right.first) else {
      return equal(value(of: node.first), value(of: node.second))
    }
    switch textOperand(node.first) {
    case .lent(let text): return equal(text, right.first, length)
    case .value(.string(let text)):
      return withBytes(of: text) { equal(BorrowedText($0), right.first, length) }
    case .value(let left): return equal(left, value(of: node.second))
    }
  }

  /// Whether a text is the one that a constant of the expression holds, which has so many bytes.
  private mutating func equal(_ text: BorrowedText, _ constant: Int32, _ length: Int) -> Truth {
    guard spend(1), spend(bytes: length) else { return .other(tooManySteps) }
    return Truth(length == text.count && program.constant(constant, is: text))
  }

  /// CEL's `==`: numbers by value whatever their types, lists and maps by their parts, objects by identity,
  /// anything else of different types differs.
  mutating func equal(_ left: Value, _ right: Value) -> Truth {
    switch (left, right) {
    case (.int(let left), .int(let right)): return Truth(left == right)
    case (.string(let left), .string(let right)):
      guard spend(bytes: right.utf8.count) else { return .other(tooManySteps) }
      return Truth(ExactString(left) == ExactString(right))
    case (.bool(let left), .bool(let right)): return Truth(left == right)
    case (.unknown, _), (_, .unknown): return .unknown
    case (.error, _): return .other(left)
    case (_, .error): return .other(right)
    case (.list(let left), .list(let right)): return equal(left, right)
    case (.map(let left), .map(let right)): return equal(left, right)
    case (.null, .null): return .true
    case (.type(let left), .type(let right)): return Truth(left == right)
    case (.object(let left), .object(let right)): return Truth(left == right)
    default:
      guard spend(readingTextOf: right) else { return .other(tooManySteps) }
      return Truth(left.ordering(to: right) == .equal)
    }
  }

  private mutating func equal(_ left: ListValue, _ right: ListValue) -> Truth {
    let count = left.count(in: host)
    guard count == right.count(in: host) else { return .false }
    var result = Truth.true
    for position in 0..<count {
      guard spend(1) else { return .other(tooManySteps) }
      let isEqual = equal(left.element(at: position, in: host), right.element(at: position, in: host))
      switch isEqual {
      case .false: return .false
      case .unknown: result = .unknown
      default: break
      }
    }
    return result
  }

  private mutating func equal(_ left: MapValue, _ right: MapValue) -> Truth {
    let count = left.count(in: host)
    guard count == right.count(in: host) else { return .false }
    var result = Truth.true
    for position in 0..<count {
      guard spend(1) else { return .other(tooManySteps) }
      let key = left.key(at: position, in: host)
      guard spend(finding: key, in: right) else { return .other(tooManySteps) }
      guard let other = right.value(forKey: key, in: host) else { return .false }
      let isEqual = equal(left.value(at: position, in: host), other)
      switch isEqual {
      case .false: return .false
      case .unknown: result = .unknown
      default: break
      }
    }
    return result
  }

  mutating func isElement(_ node: BorrowedNode) -> Truth {
    let right = self.node(at: node.second)
    // Most lists stand in the expression and hold texts alone.
    guard right.operation == .constant, let list = program.textList(right.first) else {
      return isElement(value(of: node.first), of: value(of: node.second))
    }
    switch textOperand(node.first) {
    case .lent(let text): return isElement(text, of: list, right.first)
    case .value(.string(let text)):
      return withBytes(of: text) { isElement(BorrowedText($0), of: list, right.first) }
    case .value(let element): return isElement(element, of: value(of: node.second))
    }
  }

  private mutating func isElement(_ text: BorrowedText, of list: TextList, _ constant: Int32) -> Truth {
    guard spend(1 + list.count) else { return .other(tooManySteps) }
    return Truth(list.mayHold(textOfLength: text.count) && program.textList(constant, holds: text))
  }

  /// CEL's `in`: whether a list has an equal element, or a map such a key.
  private mutating func isElement(_ element: Value, of container: Value) -> Truth {
    switch (element, container) {
    case (.unknown, _), (_, .unknown): return .unknown
    case (.error, _): return .other(element)
    case (_, .error): return .other(container)
    case (.string(let text), .list(.elements(let elements))): return isElement(text, of: elements)
    case (_, .list(let list)):
      var result = Truth.false
      for position in 0..<list.count(in: host) {
        guard spend(1) else { return .other(tooManySteps) }
        switch equal(element, list.element(at: position, in: host)) {
        case .true: return .true
        case .unknown: result = .unknown
        default: break
        }
      }
      return result
    case (_, .map(let map)):
      guard spend(finding: element, in: map) else { return .other(tooManySteps) }
      return Truth(map.has(element, in: host))
    default: return .other(mismatch(element, container, in: "in"))
    }
  }

  /// `in` for what most lists hold, without a copy of each element.
  private mutating func isElement(_ text: String, of elements: [Value]) -> Truth {
    var result = Truth.false
    let length = text.utf8.count
    for position in elements.indices {
      guard spend(1) else { return .other(tooManySteps) }
      guard let lengthOfElement = elements[position].lengthOfText else {
        if elements[position].isUnknown { result = .unknown }
        continue
      }
      guard spend(bytes: lengthOfElement) else { continue }
      if lengthOfElement == length, case .string(let element) = elements[position],
        ExactString(element) == ExactString(text)
      {
        return .true
      }
    }
    return result
  }
}

extension Value {
  var isList: Bool {
    if case .list = self { true } else { false }
  }

  /// How many bytes it has if it is a text.
  var lengthOfText: Int? {
    if case .string(let text) = self { text.utf8.count } else { nil }
  }
}
