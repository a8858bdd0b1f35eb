import CEL
import ECSModel

/// What has to be there for a rule to find anything. Most rules are about fields that most objects lack, and
/// are done with them at that.
struct PresenceFilter: Equatable, Sendable {
  /// What the object in one variable needs.
  struct Need: Equatable, Sendable {
    /// A member that has to hold a certain text.
    struct Text: Equatable, Sendable {
      let member: Int
      let text: String
    }

    let slot: Int
    var members = MemberNeeds()
    /// The facts that have to be known and there, as bits.
    var facts: UInt64 = 0
    var text: Text?

    /// Adds what another need of the same object is.
    fileprivate mutating func formUnion(_ other: Need) {
      members.formUnion(other.members)
      facts |= other.facts
      // One tells most objects apart.
      text = text ?? other.text
    }
  }

  let needs: [Need]
}

extension PresenceFilter {
  /// The filter of a rule that finds something where `when` holds and `require` does not.
  ///
  /// - Parameter shape: The shape of the object in a variable; nil where the variable holds no object of the document.
  init(when: Program?, require: Program, shape: (_ slot: Int) -> Shape?) {
    var needs: [Need] = []
    let requirements = require.requirements(for: false).union(when?.requirements(for: true) ?? [])
    // In an order of its own, since that of a set is left to chance.
    let sorted = requirements.sorted {
      ($0.slot, $0.member, $0.text ?? "") < ($1.slot, $1.member, $1.text ?? "")
    }
    for need in sorted.compactMap({ Need($0, of: shape($0.slot)) }) {
      if let index = needs.firstIndex(where: { $0.slot == need.slot }) {
        needs[index].formUnion(need)
      } else {
        needs.append(need)
      }
    }
    self.needs = needs.sorted { $0.slot < $1.slot }
  }
}

extension PresenceFilter.Need {
  /// The need for one member or fact of an object; nil where it has no bit, and for a fact that is always known: it
  /// tells nothing, and may never have to be derived.
  ///
  /// - Parameter shape: The shape of the object, behind whose members its facts are numbered; nil where it is not known.
  init?(_ requirement: PresenceRequirement, of shape: Shape?) {
    slot = requirement.slot
    if let shape, requirement.member >= shape.members.count {
      let fact = requirement.member - shape.members.count
      guard fact < UInt64.bitWidth, !shape.facts[fact].isCertain else { return nil }
      facts = 1 << UInt64(fact)
    } else {
      guard requirement.member < Absences.capacity else { return nil }
      let bit: UInt64 = 1 << UInt64(requirement.member)
      if requirement.isForValue { members.values = bit } else { members.fields = bit }
      text = requirement.text.map { Text(member: requirement.member, text: $0) }
    }
  }
}
