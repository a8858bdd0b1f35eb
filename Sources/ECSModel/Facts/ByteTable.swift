/// Elements by a byte that they begin or end with, so that most places in a text cost one look.
struct ByteTable<Element: Sendable>: Sendable {
  private var elements: [[Element]] = Array(repeating: [], count: 256)

  /// Makes the table of elements that have one or more such bytes each.
  init(_ elements: [Element], by bytes: (Element) -> [UInt8]) {
    for element in elements {
      for byte in Set(bytes(element)) { self.elements[Int(byte)].append(element) }
    }
  }

  /// The elements of a byte, in the order in which they were given.
  subscript(byte: UInt8) -> [Element] { elements[Int(byte)] }
}
