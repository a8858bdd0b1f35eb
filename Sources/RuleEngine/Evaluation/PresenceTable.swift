import ECSModel

/// The presence filters of all rules. They are asked for each object that a rule could be about, so they stand in
/// one place.
struct PresenceTable: Sendable {
  /// What the variables outside the innermost loop need, of all rules.
  private var outer: [PresenceFilter.Need] = []
  /// Where the outer needs of each rule begin; at last, where those of the last end.
  private var starts = [0]
  /// What the variable of the innermost loop needs, by rule.
  private var inner: [PresenceFilter.Need] = []

  init(_ rules: [CompiledRule]) {
    starts.reserveCapacity(rules.count + 1)
    inner.reserveCapacity(rules.count)
    outer.reserveCapacity(rules.count)
    var needs: [PresenceFilter.Need] = []
    for rule in rules.indices {
      rules[rule].addNeeds(to: &needs)
      let innermost = rules[rule].innermostSlot
      var innerNeed = PresenceFilter.Need(slot: innermost)
      for need in needs {
        if need.slot == innermost { innerNeed = need } else { outer.append(need) }
      }
      needs.removeAll(keepingCapacity: true)
      inner.append(innerNeed)
      starts.append(outer.count)
    }
  }

  /// Adds the rules that may find something to a list.
  ///
  /// - Parameters:
  ///   - rules: Rules of one loop.
  ///   - absences: What the element of the loop lacks; nothing for what is no object.
  ///   - outer: What the variables lack, by slot.
  func addAdmitted(among rules: Range<Int>, _ absences: Absences, outer: [Absences], to list: inout [Int]) {
    for rule in rules where inner[rule].isMet(by: absences) && admits(rule, outer) { list.append(rule) }
  }

  private func admits(_ rule: Int, _ absences: [Absences]) -> Bool {
    for place in starts[rule]..<starts[rule + 1] {
      let need = outer[place]
      if need.slot < absences.count, !need.isMet(by: absences[need.slot]) { return false }
    }
    return true
  }
}
