import CEL
import ECSModel

/// What has to be there for a rule to find anything. Most rules are about fields that most objects lack, and
/// are done with them at that.
struct PresenceFilter: Equatable, Sendable {
  /// The members that the object in one variable needs, as bits.
  struct Need: Equatable, Sendable {
    let slot: Int
    var fields: UInt64 = 0
    /// Needed for their values: an absent list or map has one.
    var values: UInt64 = 0
  }

  let needs: [Need]
}

extension PresenceFilter {
  /// The filter of a rule that finds something where `when` holds and `require` does not.
  init(when: Program?, require: Program) {
    var needs: [Need] = []
    let requirements = require.requirements(for: false).union(when?.requirements(for: true) ?? [])
    for requirement in requirements where requirement.member < Absences.capacity {
      let index = needs.firstIndex { $0.slot == requirement.slot } ?? needs.count
      if index == needs.count { needs.append(Need(slot: requirement.slot)) }
      let bit: UInt64 = 1 << UInt64(requirement.member)
      if requirement.isForValue { needs[index].values |= bit } else { needs[index].fields |= bit }
    }
    self.needs = needs.sorted { $0.slot < $1.slot }
  }
}
