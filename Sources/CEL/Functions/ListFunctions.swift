/// Functions over lists (Kubernetes' CEL library). What depends on an unknown element is unknown.
extension Evaluation {
  mutating func sum(_ list: ListValue, _ number: ResultNumber) -> Value {
    let elements = list.elements(in: host)
    guard spend(elements.count) else { return tooManySteps }
    if elements.contains(where: \.isUnknown) { return .unknown }
    guard let first = elements.first else {
      switch number {
      case .int: return .int(0)
      case .uint: return .uint(0)
      case .double: return .double(0)
      }
    }
    var total = first
    for element in elements.dropFirst() {
      total = add(total, element)
      if total.isError { return total }
    }
    switch total {
    case .int, .uint, .double: return total
    default: return mismatch(total, in: "sum")
    }
  }

  /// The element that stands in `order` to all others.
  mutating func extremum(_ list: ListValue, _ order: Ordering, _ name: String) -> Value {
    let elements = list.elements(in: host)
    guard spend(elements.count) else { return tooManySteps }
    if elements.contains(where: \.isUnknown) { return .unknown }
    guard var best = elements.first else {
      return .failure(.invalidArgument, "`\(name)` of an empty list")
    }
    guard best.ordering(to: best) != nil else { return mismatch(best, in: name) }
    for element in elements.dropFirst() {
      guard spend(readingTextOf: element) else { return tooManySteps }
      guard let ordering = element.ordering(to: best) else { return mismatch(element, best, in: name) }
      if ordering == order { best = element }
    }
    return best
  }

  mutating func isSorted(_ list: ListValue) -> Value {
    let elements = list.elements(in: host)
    guard spend(elements.count) else { return tooManySteps }
    var result = Value.bool(true)
    for (left, right) in zip(elements, elements.dropFirst()) {
      guard spend(readingTextOf: left) else { return tooManySteps }
      switch left.ordering(to: right) {
      case .greater: return .bool(false)
      case nil where left.isUnknown || right.isUnknown: result = .unknown
      case nil: return mismatch(left, right, in: "isSorted")
      default: break
      }
    }
    return result
  }

  /// The first or last position of an element equal to `element`; -1 if there is none.
  mutating func index(of element: Value, in list: ListValue, last: Bool) -> Value {
    let count = list.count(in: host)
    for step in 0..<count {
      guard spend(1) else { return tooManySteps }
      let position = last ? count - 1 - step : step
      switch equal(list.element(at: position, in: host), element) {
      case .true: return .int(Int64(position))
      case .unknown: return .unknown
      default: break
      }
    }
    return .int(-1)
  }
}
