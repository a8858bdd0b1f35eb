/// What the API model lets a member hold.
public enum MemberType: Hashable, Sendable {
  /// Text.
  case string
  /// A whole number of 32 bits.
  case integer
  /// `true` or `false`.
  case boolean
  /// One of the named values; the index of the list in `Schema.enumerations`.
  case enumeration(Int)
  /// An object; the index of its shape in `Schema.shapes`.
  case structure(Int)
  /// A list of one type.
  indirect case list(MemberType)
  /// Names of the author's choice, each with a text.
  case map
}
