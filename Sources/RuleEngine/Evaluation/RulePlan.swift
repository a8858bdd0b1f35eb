import CEL

/// The rules as a tree of loops, so that rules over the same collections share them.
struct RulePlan: Sendable {
  /// A loop over one collection, with the rules that need no further one.
  struct Loop: Sendable {
    /// The collection; nil for the root, which runs once.
    let collection: Program?
    /// The collection's program as bytes, by which loops are told apart.
    let code: [UInt8]
    /// The loop's place among all of them.
    let number: Int
    var rules: [Int] = []
    var loops: [Loop] = []

    /// The rules that run in the loop, those in further loops inside it included.
    var allRules: [Int] { rules + loops.flatMap(\.allRules) }
  }

  private(set) var root = Loop(collection: nil, code: [], number: 0)
  /// How many loops there are, the root included.
  private(set) var loopCount = 1

  init(_ rules: [CompiledRule]) {
    for (index, rule) in rules.enumerated() {
      Self.insert(index, bindings: rule.bindings[...], into: &root, count: &loopCount)
    }
  }

  private static func insert(
    _ rule: Int, bindings: ArraySlice<[UInt8]>, into loop: inout Loop, count: inout Int
  ) {
    guard let code = bindings.first else {
      loop.rules.append(rule)
      return
    }
    let index =
      loop.loops.lastIndex { $0.code == code }
      ?? {
        loop.loops.append(Loop(collection: Program(serialized: code[...]), code: code, number: count))
        count += 1
        return loop.loops.count - 1
      }()
    insert(rule, bindings: bindings.dropFirst(), into: &loop.loops[index], count: &count)
  }
}
