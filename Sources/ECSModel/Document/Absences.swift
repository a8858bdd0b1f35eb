/// Which fields of an object are not there, as bits by the numbers of the members.
public struct Absences: Sendable {
  /// Members with this number and higher ones have no bit.
  public static let capacity = 63

  /// All that are not there.
  public private(set) var fields: UInt64 = 0
  /// Those that leave no value; an absent list or map counts as an empty one.
  public private(set) var values: UInt64 = 0

  /// Nothing is lacking.
  public init() {}

  fileprivate mutating func insert(_ member: Int, isCollection: Bool) {
    let bit: UInt64 = 1 << UInt64(member)
    fields |= bit
    if !isCollection { values |= bit }
  }
}

extension DocumentStorage {
  /// The absences of all objects, by their indices.
  public var absences: [Absences] {
    objects.map { object in
      var absences = Absences()
      let members = schema.shapes[object.shape].members
      for member in 0..<min(members.count, Absences.capacity)
      where slots[object.firstSlot + member].state == .absent {
        absences.insert(member, isCollection: members[member].type.isCollection)
      }
      return absences
    }
  }
}

extension MemberType {
  fileprivate var isCollection: Bool {
    switch self {
    case .list, .map: true
    default: false
    }
  }
}
