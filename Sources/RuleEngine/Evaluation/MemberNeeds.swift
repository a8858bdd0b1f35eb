import ECSModel

/// The members that an object has to have, as bits by their numbers. It stands in images as it is.
struct MemberNeeds: BitwiseCopyable, Equatable {
  /// The members that have to be there.
  var fields: UInt64 = 0
  /// Those needed for their values: an absent list or map has one.
  var values: UInt64 = 0

  /// Whether an object that lacks these members has those that are needed.
  @inline(__always)
  func isMet(by absences: Absences) -> Bool {
    absences.fields & fields == 0 && absences.values & values == 0
  }

  /// Adds what another need of the same object is.
  mutating func formUnion(_ other: MemberNeeds) {
    fields |= other.fields
    values |= other.values
  }
}
