import CEL

/// The collections of a plan, each read when the first loop over it is entered, and lent from then on.
final class ReadyCollections {
  private let plan: RulePlan
  /// Not an array, whose type would be made at run time.
  private let known: UnsafeMutableBufferPointer<KeptProgram?>

  init(_ plan: RulePlan) {
    self.plan = plan
    known = .allocate(capacity: plan.collectionCount)
    known.initialize(repeating: nil)
  }

  deinit {
    known.deinitialize()
    known.deallocate()
  }

  /// A collection, by its number; nil where the plan is not what a `RulePlanner` wrote.
  subscript(number: Int) -> BorrowedProgram? {
    guard number < known.count else { return nil }
    if known[number] == nil { known[number] = plan.collection(number).map(KeptProgram.init) }
    return known[number]?.lent
  }
}
