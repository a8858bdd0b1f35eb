/// Where a plan stands that is in no image.
final class PlanMemory: @unchecked Sendable {
  /// Nothing changes in it.
  let bytes: UnsafeRawBufferPointer

  init(_ words: [UInt32]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: words.count * MemoryLayout<UInt32>.size, alignment: MemoryLayout<UInt64>.alignment)
    words.withUnsafeBytes { memory.copyMemory(from: $0) }
    bytes = UnsafeRawBufferPointer(memory)
  }

  deinit { bytes.deallocate() }
}
