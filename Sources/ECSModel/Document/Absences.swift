/// Which fields of an object are not there, as bits by the numbers of the members.
public struct Absences: Sendable {
  /// Members with this number and higher ones have no bit.
  public static let capacity = 63

  /// All that are not there.
  public let fields: UInt64
  /// Those that leave no value; an absent list or map counts as an empty one.
  public let values: UInt64

  /// Nothing is lacking.
  public init() { self.init(fields: 0, collections: 0) }

  /// - Parameter collections: The members that are lists or maps.
  fileprivate init(fields: UInt64, collections: UInt64) {
    self.fields = fields
    values = fields & ~collections
  }
}

extension DocumentStorage {
  /// The absences of all objects, by their indices.
  public var absences: [Absences] {
    slots.withUnsafeBufferPointer { slots in
      objects.map { object in
        let shape = schema.shapes[object.shape]
        var fields: UInt64 = 0
        for member in 0..<min(shape.members.count, Absences.capacity)
        where slots[object.firstSlot + member].state == .absent {
          fields |= 1 &<< UInt64(truncatingIfNeeded: member)
        }
        return Absences(fields: fields, collections: shape.collections)
      }
    }
  }
}
