import Syntax

/// One place of a task definition where the name of one of its parts stands.
struct NameOccurrence {
  /// What has the name. Names of different kinds have nothing to do with each other.
  enum Kind: Hashable {
    case container
    case volume
    case inferenceAccelerator
  }

  /// What has the name.
  let kind: Kind
  /// The name.
  let name: String
  /// The scalar in which the name stands, alone or at the beginning.
  let node: SyntaxTree.NodeID
  /// The bytes of the name, without quotes.
  let range: ByteRange
  /// The mapping that gets the name here; nil where the name is only used.
  let declared: SyntaxTree.NodeID?

  /// Whether the part gets its name here.
  var isDeclaration: Bool { declared != nil }

  /// Whether both name the same part.
  func isNamesake(of other: NameOccurrence) -> Bool { kind == other.kind && name == other.name }
}
