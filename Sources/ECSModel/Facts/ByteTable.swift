/// Elements by a byte that they begin or end with, so that most places in a text cost one look.
struct ByteTable<Element: Sendable>: Sendable {
  private let elements: [Element]
  /// For each byte the first of its links; `none` where it has no elements.
  private var heads: [UInt8] = Array(repeating: none, count: 256)
  /// The elements' places, in a chain for each byte.
  private var places: [UInt8] = []
  /// The link that follows each link of a chain.
  private var next: [UInt8] = []

  private static var none: UInt8 { .max }

  /// Makes the table of elements that have one or more such bytes each, up to 255 in all.
  init(_ elements: [Element], by bytes: (Element) -> some Collection<UInt8>) {
    self.elements = elements
    places.reserveCapacity(2 * elements.count)
    next.reserveCapacity(2 * elements.count)
    // The chains grow at their heads.
    for place in elements.indices.reversed() {
      for byte in bytes(elements[place]) {
        let head = heads[Int(byte)]
        if head != Self.none, places[Int(head)] == UInt8(place) { continue }
        heads[Int(byte)] = UInt8(places.count)
        places.append(UInt8(place))
        next.append(head)
      }
    }
  }

  /// The first element of a byte, in the order in which they were given, that has what is asked for.
  func first(_ byte: UInt8, where isMeant: (Element) -> Bool) -> Element? {
    var link = heads[Int(byte)]
    while link != Self.none {
      let element = elements[Int(places[Int(link)])]
      if isMeant(element) { return element }
      link = next[Int(link)]
    }
    return nil
  }

  /// Whether an element of a byte has what is asked for.
  func contains(_ byte: UInt8, where isMeant: (Element) -> Bool) -> Bool {
    first(byte, where: isMeant) != nil
  }
}
