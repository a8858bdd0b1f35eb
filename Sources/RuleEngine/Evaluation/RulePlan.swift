import CEL

/// The rules as a tree of loops, so that rules over the same collections share them.
struct RulePlan: Sendable {
  /// A loop over one collection, with the rules that need no further one.
  struct Loop: Sendable {
    /// The collection, which the loop keeps; nil for the root, which runs once.
    let collection: BorrowedProgram?
    fileprivate let kept: Program?
    /// Most other collections have another one.
    fileprivate let fingerprint: Int
    /// What a variable needs for the collection to have elements, where that can be told.
    let source: PresenceFilter.Need?
    /// The rules, of which most stand together.
    fileprivate(set) var rules: [Stretch] = []
    /// The loops inside it, by their numbers.
    fileprivate(set) var loops: [Int] = []

    init(over collection: Program?) {
      kept = collection
      fingerprint = collection?.fingerprint ?? 0
      self.collection = collection.map(BorrowedProgram.init)
      source = collection?.source.flatMap { PresenceFilter.Need($0, of: nil) }
    }
  }

  /// Rules that stand together, by their places in the rule set. Not stored as a range, since how ranges compare would
  /// first be looked up at run time, which takes as long as a tenth of a usual file's check.
  struct Stretch: Sendable {
    fileprivate let start: Int
    fileprivate var end: Int

    var range: Range<Int> { start..<end }
  }

  /// The number of the loop that all others are in.
  static let root = 0

  /// The loops by their numbers.
  private(set) var loops = [Loop(over: nil)]
  /// What has to be there for the rules.
  private(set) var presence: PresenceTable

  init(_ rules: [CompiledRule]) {
    presence = PresenceTable(capacity: rules.count)
    var stretch = Stretch(start: 0, end: 0)
    var bindings = Bindings.none
    for rule in rules {
      presence.append(rule)
      if bindings != rule.bindings {
        append(stretch, in: bindings)
        stretch = Stretch(start: stretch.end, end: stretch.end)
        bindings = rule.bindings
      }
      stretch.end += 1
    }
    append(stretch, in: bindings)
  }

  private mutating func append(_ stretch: Stretch, in bindings: Bindings) {
    guard !stretch.range.isEmpty else { return }
    let loop = bindings.collections.reduce(Self.root) { self.loop(over: $1, in: $0) }
    loops[loop].rules.append(stretch)
  }

  /// The number of the loop over a collection inside another loop, made if there is none.
  private mutating func loop(over collection: Program, in outer: Int) -> Int {
    let loop = Loop(over: collection)
    for known in loops[outer].loops.reversed()
    where loops[known].fingerprint == loop.fingerprint && loops[known].kept == collection { return known }
    loops[outer].loops.append(loops.count)
    loops.append(loop)
    return loops.count - 1
  }

  /// The rules that run in a loop, those in further loops inside it included.
  func allRules(in loop: Int) -> [Int] {
    loops[loop].rules.flatMap(\.range) + loops[loop].loops.flatMap { allRules(in: $0) }
  }
}
