import CEL

/// The rules as a tree of loops, so that rules over the same collections share them, with what has to be there for each.
///
/// It is read where it stands: in the image of the built-in rules, or in memory of its own.
struct RulePlan: @unchecked Sendable {
  /// A loop over one collection, with the rules that need no further one.
  struct Loop: BitwiseCopyable {
    /// What a variable needs for the collection to have elements.
    let source: MemberNeeds
    /// The variable; negative where that cannot be told.
    let sourceSlot: Int32
    /// The number of the collection. The outermost loop runs once, over none.
    let collection: UInt32
    /// The rules, of which most stand together.
    let stretches: Span
    /// The loops inside it.
    let loops: Span

    /// Whether the collection may have elements, as far as the variables tell.
    func mayHaveElements(_ variables: [BoundVariable]) -> Bool {
      sourceSlot < 0 || source.isMet(by: variables[Int(sourceSlot)].absences)
    }
  }

  /// Neighbours, by their numbers. A range itself may not stand in an image.
  struct Span: BitwiseCopyable {
    let start: UInt32
    let end: UInt32

    init(_ range: Range<Int>) {
      start = UInt32(range.lowerBound)
      end = UInt32(range.upperBound)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// What the words of a plan begin with.
  struct Header: BitwiseCopyable {
    let loops: UInt32
    let stretches: UInt32
    let rules: UInt32
    let others: UInt32
    let collections: UInt32
    /// Fills up eight bytes, for what follows.
    private let padding: UInt32 = 0

    init(loops: Int, stretches: Int, rules: Int, others: Int, collections: Int) {
      self.loops = UInt32(loops)
      self.stretches = UInt32(stretches)
      self.rules = UInt32(rules)
      self.others = UInt32(others)
      self.collections = UInt32(collections)
    }
  }

  /// The number of the loop that all others are in.
  static let root = 0

  /// The loops by their numbers.
  let loops: UnsafeBufferPointer<Loop>
  /// Rules that stand together, by their places in the rule set.
  let stretches: UnsafeBufferPointer<Span>
  /// What has to be there for the rules.
  let presence: PresenceTable
  /// Where each collection begins, seen from the first one.
  private let collections: UnsafeBufferPointer<UInt32>
  /// Stands before the first collection.
  private let reader: WordReader
  /// Where the plan stands; nil if it stays there for good.
  private let memory: PlanMemory?

  /// Reads a plan that a `RulePlanner` wrote.
  ///
  /// - Parameter memory: What the reader reads, to be kept; nil if it stays for good.
  init(from reader: inout WordReader, keeping memory: PlanMemory?) throws(WordReader.Malformed) {
    reader.alignToQuad()
    let header = try reader.inPlace(Header.self, count: 1)[0]
    loops = try reader.inPlace(Loop.self, count: Int(header.loops))
    presence = try PresenceTable(
      from: &reader, ruleCount: Int(header.rules), otherCount: Int(header.others))
    stretches = try reader.inPlace(Span.self, count: Int(header.stretches))
    collections = try reader.inPlace(UInt32.self, count: Int(header.collections))
    self.reader = reader
    self.memory = memory
  }

  /// The plan of no rules.
  init() {
    loops = UnsafeBufferPointer(start: nil, count: 0)
    stretches = UnsafeBufferPointer(start: nil, count: 0)
    collections = UnsafeBufferPointer(start: nil, count: 0)
    presence = PresenceTable()
    reader = WordReader(UnsafeRawBufferPointer(start: nil, count: 0))
    memory = nil
  }

  var collectionCount: Int { collections.count }

  /// A collection, by its number; nil where the plan is not what a `RulePlanner` wrote.
  func collection(_ number: Int) -> Program? {
    guard number < collections.count else { return nil }
    var reader = reader
    reader.skip(Int(collections[number]))
    return try? reader.program()
  }

  /// The rules that run in a loop, those in further loops inside it included.
  func allRules(in loop: Int) -> [Int] {
    loops[loop].stretches.range.flatMap { stretches[$0].range }
      + loops[loop].loops.range.flatMap { allRules(in: $0) }
  }
}
