/// The type of an expression as the checker knows it.
public indirect enum CELType: Hashable, Sendable {
  /// Known only at run time; goes with everything.
  case dyn
  /// The type of `null`.
  case null
  /// Truth values.
  case bool
  /// Signed 64-bit integers.
  case int
  /// Unsigned 64-bit integers.
  case uint
  /// IEEE 754 doubles.
  case double
  /// Text.
  case string
  /// Octets.
  case bytes
  /// Lists whose elements have one type.
  case list(CELType)
  /// Maps from one type of key to one type of value.
  case map(CELType, CELType)
  /// Types as values.
  case type
  /// Objects of a structure of the host.
  case structure(StructureID)
  /// Any one type, the same wherever the number is the same within one function declaration.
  ///
  /// Numbers start at 0. `[parameter(0)] -> parameter(0)` takes and gives the same type.
  case parameter(Int)
}
