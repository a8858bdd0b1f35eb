import ECSModel

/// The presence filters of all rules. They are asked for each object that a rule could be about, so they stand in
/// one place.
struct PresenceTable: Sendable {
  private var needs: [PresenceFilter.Need] = []
  /// Where the needs of each rule begin; at last, where those of the last end.
  private var starts = [0]

  init(_ rules: [CompiledRule]) {
    starts.reserveCapacity(rules.count + 1)
    needs.reserveCapacity(2 * rules.count)
    for rule in rules.indices {
      rules[rule].addNeeds(to: &needs)
      starts.append(needs.count)
    }
  }

  /// Whether the objects of the variables have what it takes for a rule to find anything.
  ///
  /// - Parameter absences: What the variables' objects lack, by slot; nothing for what is no object.
  func admits(_ rule: Int, _ absences: [Absences]) -> Bool {
    for place in starts[rule]..<starts[rule + 1] {
      let need = needs[place]
      guard need.slot < absences.count else { continue }
      let absences = absences[need.slot]
      if absences.fields & need.fields != 0 || absences.values & need.values != 0 { return false }
    }
    return true
  }
}
