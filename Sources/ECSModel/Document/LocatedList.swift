/// A list of a document.
public struct LocatedList<Element: FieldType>: Sendable, RandomAccessCollection {
  let storage: DocumentStorage
  let range: Range<Int>
  /// Whether there may be more elements than could be read.
  let isOpen: Bool

  /// Zero.
  public var startIndex: Int { 0 }

  /// The number of elements.
  public var endIndex: Int { range.count }

  /// What is known of an element.
  public subscript(position: Int) -> Field<Element.Content> {
    let slot = storage.slots[range.lowerBound + position]
    guard slot.state == .value, let value = Element.value(of: slot, in: storage) else {
      return slot.state == .unresolved ? .unresolved : .invalid
    }
    return .value(value)
  }

  /// An element as it stands in the text.
  public func slot(at position: Int) -> Slot { storage.slots[range.lowerBound + position] }

  // With a closure, because a key path would be made anew at run time for each type of element.
  /// The elements that are known.
  public var values: some Sequence<Element.Content> { lazy.compactMap { $0.value } }

  /// Whether every element is known, and there are no others.
  var isWhollyKnown: Bool { !isOpen && range.allSatisfy { storage.slots[$0].state == .value } }

  /// The elements, if every one of them is known.
  public var allValues: [Element.Content]? {
    if isOpen { return nil }
    var values: [Element.Content] = []
    for element in self {
      guard let value = element.value else { return nil }
      values.append(value)
    }
    return values
  }
}

/// The elements of a list that are known, one after the other.
///
/// They are not collected in an array, whose type would be made anew at run time for each type of element. For the
/// same reason `Element` is unconstrained here.
struct KnownElements<Element> {
  let storage: DocumentStorage?
  private var range: Range<Int>
}

extension KnownElements: Sequence, IteratorProtocol where Element: FieldType {
  fileprivate init(_ list: LocatedList<Element>?) {
    storage = list?.storage
    range = list?.range ?? 0..<0
  }

  var underestimatedCount: Int { range.count }

  @inline(__always)
  mutating func next() -> Element.Content? {
    guard let storage else { return nil }
    while let index = range.popFirst() {
      let slot = storage.slots[index]
      if slot.state == .value, let value = Element.value(of: slot, in: storage) { return value }
    }
    return nil
  }
}

extension Field {
  /// The elements that are known; none where the list is absent or unknown.
  func knownElements<Element: FieldType>() -> KnownElements<Element> where Value == LocatedList<Element> {
    KnownElements(value)
  }

  /// Whether the list and all its elements are known.
  func isWhollyKnown<Element: FieldType>() -> Bool where Value == LocatedList<Element> {
    value?.isWhollyKnown ?? false
  }

  /// The elements that are known, in an array; none where the list is absent or unknown.
  public func known<Element: FieldType>() -> [Element.Content] where Value == LocatedList<Element> {
    var known: [Element.Content] = []
    guard let list = value else { return known }
    known.reserveCapacity(list.count)
    for element in KnownElements(list) { known.append(element) }
    return known
  }
}
