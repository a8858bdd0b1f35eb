import ECSModel

/// The presence filters of all rules. They are asked for each object that a rule could be about, so they stand in
/// one place.
struct PresenceTable: Sendable {
  /// What one rule needs.
  private struct Entry: Sendable {
    /// The needs of the variable of the innermost loop.
    let inner: PresenceFilter.Need
    /// The needs of the variables outside it.
    let firstOuter: UInt32
    let endOfOuter: UInt32
  }

  private var entries: [Entry] = []
  private var outer: [PresenceFilter.Need] = []

  init(capacity: Int) {
    entries.reserveCapacity(capacity)
    outer.reserveCapacity(capacity)
  }

  /// Appends what the next rule needs.
  mutating func append(_ rule: CompiledRule) {
    var inner = PresenceFilter.Need(slot: rule.innermostSlot)
    let first = outer.count
    rule.forEachNeed { need in
      if need.slot == inner.slot { inner = need } else { outer.append(need) }
    }
    entries.append(Entry(inner: inner, firstOuter: UInt32(first), endOfOuter: UInt32(outer.count)))
  }

  /// Whether a rule may find something.
  ///
  /// - Parameters:
  ///   - absences: What the element of its innermost loop lacks; nothing for what is no object.
  ///   - variables: All variables, by slot.
  @inline(__always)
  func admits(_ rule: Int, _ absences: Absences, _ variables: [BoundVariable]) -> Bool {
    let entry = entries[rule]
    guard entry.inner.isMet(by: absences) else { return false }
    return entry.firstOuter == entry.endOfOuter || admits(entry, variables)
  }

  private func admits(_ entry: Entry, _ variables: [BoundVariable]) -> Bool {
    for place in entry.firstOuter..<entry.endOfOuter {
      let need = outer[Int(place)]
      if need.slot < variables.count, !need.isMet(by: variables[need.slot].absences) { return false }
    }
    return true
  }
}
