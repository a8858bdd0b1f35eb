/// One object of the host: an instance of one of its structures.
///
/// Expressions compare objects by identity, since only the host knows what is inside.
public struct ObjectID: Hashable, Sendable {
  /// The structure the object is an instance of.
  public let structure: StructureID
  /// The host's number for the object among those of its structure.
  public let index: Int

  /// Names object number `index` of `structure`.
  public init(structure: StructureID, index: Int) {
    self.structure = structure
    self.index = index
  }
}
