/// Elements by a byte that they begin or end with, so that most places in a text cost one look.
struct ByteTable<Element: Sendable>: Sendable {
  private let elements: [Element]
  /// The places of the elements of each byte. Arrays of elements would be of types made anew at run time.
  private var places: [[UInt8]] = Array(repeating: [], count: 256)

  /// Makes the table of up to 256 elements that have one or more such bytes each.
  init(_ elements: [Element], by bytes: (Element) -> [UInt8]) {
    self.elements = elements
    for (place, element) in elements.enumerated() {
      let place = UInt8(place)
      for byte in bytes(element) where places[Int(byte)].last != place { places[Int(byte)].append(place) }
    }
  }

  /// The elements of a byte, in the order in which they were given.
  subscript(byte: UInt8) -> Elements { Elements(all: elements, places: places[Int(byte)]) }

  /// The elements of one byte.
  struct Elements: Sequence, IteratorProtocol {
    fileprivate let all: [Element]
    fileprivate let places: [UInt8]
    private var position = 0

    fileprivate init(all: [Element], places: [UInt8]) {
      self.all = all
      self.places = places
    }

    mutating func next() -> Element? {
      guard position < places.count else { return nil }
      defer { position += 1 }
      return all[Int(places[position])]
    }
  }
}
