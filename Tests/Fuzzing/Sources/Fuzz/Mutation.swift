import Syntax

/// Changes JSON and YAML where their parts begin and end, which a change of single bytes seldom hits: a value takes
/// the place of another, goes, or comes twice.
enum Mutation {
  private static let values = [
    "null", "true", "0", "-1", "65536", "1e999", "99999999999999999999", "\"\"", "[]", "{}", "\"${X}\"",
    "${X}",
    "<X>", "[[[[{}]]]]", "\"\\u0000\\ud83d\"", "!!binary x", "*a", "&a ", "\"1 GB\"", "1.0", "|\n  x\n",
    "[null]",
  ]

  /// Changes one of the lines, each of which is a text of its own.
  static func apply(toLineOf bytes: [UInt8], seed: UInt32) -> [UInt8] {
    let lineFeed = UInt8(ascii: "\n")
    var lines = bytes.split(separator: lineFeed, omittingEmptySubsequences: false).map(Array.init)
    let chosen = Int(seed / 2) % lines.count
    lines[chosen] = apply(to: lines[chosen], seed: seed)
    return Array(lines.joined(separator: [lineFeed]))
  }

  static func apply(to bytes: [UInt8], seed: UInt32) -> [UInt8] {
    var random = SplitMix(state: UInt64(seed))
    let tree = SyntaxTree(reading: Source(name: "", bytes: bytes))
    var ranges: [ByteRange] = []
    for document in tree.documents { collect(document, in: tree, into: &ranges) }
    guard let place = ranges.randomElement(using: &random), let other = ranges.randomElement(using: &random)
    else {
      return bytes
    }
    let target = place.start..<place.end
    var result = bytes
    switch Int.random(in: 0..<5, using: &random) {
    case 0: result.replaceSubrange(target, with: bytes[other.start..<other.end])
    case 1: result.replaceSubrange(target, with: (values.randomElement(using: &random) ?? "").utf8)
    case 2: result.removeSubrange(target)
    case 3: result.insert(contentsOf: Array(bytes[target]) + [UInt8(ascii: ",")], at: place.start)
    default:
      // The whole line, which is an entry in most samples.
      let start = bytes[..<place.start].lastIndex(of: 10).map { $0 + 1 } ?? 0
      let end = bytes[place.end...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
      let line = Array(bytes[start..<end])
      let to = bytes[..<other.start].lastIndex(of: 10).map { $0 + 1 } ?? 0
      result.insert(contentsOf: line, at: to)
    }
    return result
  }

  private static func collect(_ node: SyntaxTree.NodeID, in tree: SyntaxTree, into ranges: inout [ByteRange])
  {
    guard ranges.count < 1_000 else { return }
    ranges.append(tree.range(of: node))
    for element in tree.elements(of: node) { collect(element, in: tree, into: &ranges) }
    for entry in tree.entries(of: node) {
      ranges.append(tree.range(of: entry.key))
      collect(entry.value, in: tree, into: &ranges)
    }
  }
}

/// A generator that starts where libFuzzer says, so that a run can be repeated.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// libFuzzer calls this for every input that it changes; every other time, what it does itself is done.
@_cdecl("LLVMFuzzerCustomMutator")
func mutate(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ capacity: Int, _ seed: UInt32) -> Int {
  guard seed % 2 == 0, Fuzz.target != .expression, capacity > 0 else {
    return mutateBytes(bytes, count, capacity)
  }
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  let changed =
    Fuzz.target == .server
    ? Mutation.apply(toLineOf: input, seed: seed) : Mutation.apply(to: input, seed: seed)
  guard changed.count <= capacity else { return mutateBytes(bytes, count, capacity) }
  for (offset, byte) in changed.enumerated() { bytes[offset] = byte }
  return changed.count
}

@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ capacity: Int) -> Int
