import CEL

/// The rules as a tree of loops, so that rules over the same collections share them.
struct RulePlan: Sendable {
  /// A loop over one collection, with the rules that need no further one.
  struct Loop: Sendable {
    /// The collection, which the loop keeps; nil for the root, which runs once.
    let collection: BorrowedProgram?
    private let kept: Program?
    /// What a variable needs for the collection to have elements, where that can be told.
    let source: PresenceFilter.Need?
    /// The collection's program as bytes, by which loops are told apart.
    fileprivate let code: [UInt8]
    /// The rules, of which most stand together.
    fileprivate(set) var rules: [Stretch] = []
    /// The loops inside it, by their numbers.
    fileprivate(set) var loops: [Int] = []

    init(over collection: Program?, code: [UInt8]) {
      kept = collection
      self.collection = collection.map(BorrowedProgram.init)
      source = collection?.source.flatMap(PresenceFilter.Need.init)
      self.code = code
    }
  }

  /// Rules that stand together, by their places in the rule set. Not stored as a range, since how ranges compare would
  /// first be looked up at run time, which takes as long as a tenth of a usual file's check.
  struct Stretch: Sendable {
    fileprivate let start: Int
    fileprivate let end: Int

    var range: Range<Int> { start..<end }
  }

  /// The number of the loop that all others are in.
  static let root = 0

  /// The loops by their numbers.
  private(set) var loops = [Loop(over: nil, code: [])]
  /// What has to be there for the rules.
  let presence: PresenceTable

  init(_ rules: [CompiledRule]) {
    presence = PresenceTable(rules)
    var next = 0
    while next < rules.count {
      let bindings = rules[next].bindings
      var end = next + 1
      while end < rules.count, rules[end].bindings == bindings { end += 1 }
      let loop = bindings.reduce(Self.root) { self.loop(over: $1, in: $0) }
      loops[loop].rules.append(Stretch(start: next, end: end))
      next = end
    }
  }

  /// The number of the loop over a collection inside another loop, made if there is none.
  private mutating func loop(over code: [UInt8], in outer: Int) -> Int {
    if let known = loops[outer].loops.last(where: { loops[$0].code == code }) { return known }
    loops[outer].loops.append(loops.count)
    loops.append(Loop(over: Program(serialized: code), code: code))
    return loops.count - 1
  }

  /// The rules that run in a loop, those in further loops inside it included.
  func allRules(in loop: Int) -> [Int] {
    loops[loop].rules.flatMap(\.range) + loops[loop].loops.flatMap { allRules(in: $0) }
  }
}
