/// The template marks of a text that libyaml must not see, because they would be YAML of another meaning or none.
struct TemplateMasks {
  /// One template mark.
  struct Mask {
    let range: ByteRange
    /// Whether it stands for no value, as a line of control flow does.
    let isBlank: Bool
  }

  /// In the order of their places, without overlaps.
  private(set) var masks: [Mask] = []

  /// Adds marks; false if all of them were known.
  mutating func add(_ found: [Mask]) -> Bool {
    var hasChanged = false
    for mask in found {
      let index = firstIndex(endingAfter: mask.range.start)
      if index == masks.count || masks[index].range.start >= mask.range.end {
        masks.insert(mask, at: index)
        hasChanged = true
      } else if masks[index].range == mask.range, mask.isBlank, !masks[index].isBlank {
        masks[index] = mask
        hasChanged = true
      }
    }
    return hasChanged
  }

  /// Whether a mark for a value stands in the range.
  func cover(_ range: ByteRange) -> Bool {
    guard !masks.isEmpty else { return false }
    let index = firstIndex(endingAfter: range.start)
    return index < masks.count && masks[index].range.start < range.end && !masks[index].isBlank
  }

  /// Overwrites every mark, byte by byte: values by letters, control flow by blanks.
  func apply(to text: inout [UInt8]) {
    for mask in masks {
      for offset in mask.range.start..<mask.range.end {
        text[offset] = mask.isBlank ? UInt8(ascii: " ") : UInt8(ascii: "x")
      }
    }
  }

  /// The template mark that is likely to have stopped libyaml at an offset, or in what it began at `context`.
  func template(
    near offset: Int, or context: Int?, in text: UnsafeBufferPointer<UInt8>
  ) -> Mask? {
    for start in [offset, offset - 1] where start >= 0 && start < text.count {
      if let end = Placeholder.end(at: start, in: text) {
        return Mask(range: ByteRange(start, end), isBlank: false)
      }
    }
    return [context, offset].lazy.compactMap { $0 }.compactMap { template(onLineOf: $0, in: text) }.first
  }

  private func template(onLineOf offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Mask? {
    let line = text.line(of: offset)
    let content = line.start + text[line.start..<line.end].prefix { JSONReader.isBlank($0) }.count
    let index = firstIndex(endingAfter: line.start)
    if index < masks.count, masks[index].range.start == content, !masks[index].isBlank,
      text[masks[index].range.end..<line.end].allSatisfy({ JSONReader.isBlank($0) })
    {
      // Alone on its line and no value that fits there: control flow.
      return Mask(range: masks[index].range, isBlank: true)
    }
    // Near enough on a line that may be the whole file.
    let nearest = max(content, offset - Placeholder.longest)
    for start in nearest..<max(nearest, min(line.end, offset + Placeholder.longest)) {
      if let end = Placeholder.endOfDirective(at: start, in: text) {
        let isAlone = start == content && text[end..<line.end].allSatisfy { JSONReader.isBlank($0) }
        return Mask(range: ByteRange(start, end), isBlank: isAlone)
      }
      if text[start] == UInt8(ascii: "{") || text[start] == UInt8(ascii: "$"),
        let end = Placeholder.end(at: start, in: text)
      {
        return Mask(range: ByteRange(start, end), isBlank: false)
      }
    }
    return nil
  }

  /// The index of the first mark that ends after an offset.
  private func firstIndex(endingAfter offset: Int) -> Int {
    var low = 0
    var high = masks.count
    while low < high {
      let middle = (low + high) / 2
      if masks[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
