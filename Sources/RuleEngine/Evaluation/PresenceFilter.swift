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

    /// Whether an object that lacks these fields has what is needed.
    func isMet(by absences: Absences) -> Bool {
      absences.fields & fields == 0 && absences.values & values == 0
    }
  }

  let needs: [Need]
}

extension PresenceFilter {
  /// The filter of a rule that finds something where `when` holds and `require` does not.
  init(when: Program?, require: Program) {
    var needs: [Need] = []
    let requirements = require.requirements(for: false).union(when?.requirements(for: true) ?? [])
    for need in requirements.compactMap(Need.init) {
      if let index = needs.firstIndex(where: { $0.slot == need.slot }) {
        needs[index].fields |= need.fields
        needs[index].values |= need.values
      } else {
        needs.append(need)
      }
    }
    self.needs = needs.sorted { $0.slot < $1.slot }
  }
}

extension PresenceFilter.Need {
  /// The need for one member; nil where it has no bit.
  init?(_ requirement: PresenceRequirement) {
    guard requirement.member < Absences.capacity else { return nil }
    slot = requirement.slot
    let bit: UInt64 = 1 << UInt64(requirement.member)
    if requirement.isForValue { values = bit } else { fields = bit }
  }
}
