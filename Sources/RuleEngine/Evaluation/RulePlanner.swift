import CEL

/// Makes the plan of some rules, as the words that a `RulePlan` is read from.
struct RulePlanner {
  /// A loop under construction.
  private struct Loop {
    /// The number of its collection.
    let collection: Int
    let source: PresenceFilter.Need?
    var stretches: [Range<Int>] = []
    /// The loops inside it, by their numbers here.
    var loops: [Int] = []
  }

  /// The loops; the first one is that which all others are in.
  private var loops = [Loop(collection: 0, source: nil)]
  /// The collections that are walked, each once.
  private var collections: [(program: Program, fingerprint: Int)] = []
  private var presence = PresenceRecords()

  init(_ rules: some Collection<CompiledRule>) {
    var stretch = 0..<0
    var previous: CompiledRule?
    for rule in rules {
      presence.append(rule.filter, innermost: rule.innermostSlot)
      if let previous, !rule.hasSameBindings(as: previous) {
        append(stretch, in: previous.bindings)
        stretch = stretch.upperBound..<stretch.upperBound
      }
      stretch = stretch.lowerBound..<stretch.upperBound + 1
      previous = rule
    }
    if let previous { append(stretch, in: previous.bindings) }
  }

  private mutating func append(_ stretch: Range<Int>, in bindings: [Program]) {
    var loop = RulePlan.root
    for collection in bindings { loop = self.loop(over: collection, in: loop) }
    loops[loop].stretches.append(stretch)
  }

  /// The number of the loop over a collection inside another loop, made if there is none.
  private mutating func loop(over program: Program, in outer: Int) -> Int {
    let collection = number(of: program) ?? collections.count
    if collection == collections.count { collections.append((program, program.fingerprint)) }
    for known in loops[outer].loops where loops[known].collection == collection { return known }
    loops[outer].loops.append(loops.count)
    loops.append(
      Loop(collection: collection, source: program.source.flatMap { PresenceFilter.Need($0, of: nil) }))
    return loops.count - 1
  }

  /// The number of a collection; nil if no loop is over it.
  func number(of program: Program) -> Int? {
    let fingerprint = program.fingerprint
    return collections.firstIndex { $0.fingerprint == fingerprint && $0.program == program }
  }

  /// The plan, ready to run by.
  var plan: RulePlan {
    let memory = PlanMemory(words)
    var reader = WordReader(memory.bytes)
    return (try? RulePlan(from: &reader, keeping: memory)) ?? RulePlan()
  }

  /// The plan as words, of which the first one has to stand where a quad begins.
  var words: [UInt32] {
    let order = outsideIn
    var stretches: [Range<Int>] = []
    var records: [RulePlan.Loop] = []
    // The loops inside the first one follow it, then those inside the second one.
    var end = 1
    for loop in order.map({ loops[$0] }) {
      records.append(
        RulePlan.Loop(
          source: loop.source?.members ?? MemberNeeds(),
          sourceSlot: loop.source.map { Int32($0.slot) } ?? -1, collection: UInt32(loop.collection),
          stretches: RulePlan.Span(stretches.count..<stretches.count + loop.stretches.count),
          loops: RulePlan.Span(end..<end + loop.loops.count)))
      stretches += loop.stretches
      end += loop.loops.count
    }
    var writer = WordWriter()
    writer.write(
      inPlace: RulePlan.Header(
        loops: records.count, stretches: stretches.count, rules: presence.entries.count,
        others: presence.others.count, collections: collections.count))
    for record in records { writer.write(inPlace: record) }
    writer.write(presence)
    for stretch in stretches { writer.write(inPlace: RulePlan.Span(stretch)) }
    var programs = WordWriter()
    for collection in collections {
      writer.write(programs.words.count)
      programs.write(collection.program, isDetailed: false)
    }
    return writer.words + programs.words
  }

  /// The numbers of the loops, each after the one that it is in, and those in one loop together.
  private var outsideIn: [Int] {
    var order = [RulePlan.root]
    var place = 0
    while place < order.count {
      order += loops[order[place]].loops
      place += 1
    }
    return order
  }
}
