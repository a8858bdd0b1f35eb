/// Memory in which the nodes of programs stand that were not compiled into the executable.
final class ProgramMemory: @unchecked Sendable {
  // Nothing changes in what has been placed.
  private let all: UnsafeMutableRawBufferPointer
  private var end = 0

  /// - Parameter capacity: How many bytes it can take.
  init(capacity: Int) {
    // Nothing that stands in it needs more.
    all = .allocate(byteCount: capacity, alignment: MemoryLayout<UInt64>.alignment)
  }

  deinit { all.deallocate() }

  /// Places a copy of elements after what has been placed so far. There has to be room for them.
  func place<Element: BitwiseCopyable>(_ elements: some Collection<Element>) -> UnsafeBufferPointer<Element> {
    let size = elements.count * MemoryLayout<Element>.stride
    let copies = UnsafeMutableRawBufferPointer(rebasing: all[end..<end + size]).bindMemory(to: Element.self)
    _ = copies.initialize(fromContentsOf: elements)
    end += size
    return UnsafeBufferPointer(copies)
  }
}
