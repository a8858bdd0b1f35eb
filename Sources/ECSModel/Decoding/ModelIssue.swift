public import Syntax

/// Something in the text that does not fit the API model.
public struct ModelIssue: Sendable {
  /// What kind of misfit it is; the engine reports each under a rule id of its own.
  public enum Kind: String, CaseIterable, Sendable {
    /// A name that the structure does not have.
    case unknownField
    /// Such a name in a form that is not sent as it is; whoever takes it drops the field.
    case droppedField
    /// A field of the API's answers that requests must not have.
    case readOnlyField
    /// A value of another type than the API takes.
    case wrongType
    /// An explicit null.
    case nullValue
    /// A value outside those that the API names.
    case unknownEnumValue
    /// A field that the API requires is not there.
    case missingField
    /// A plain YAML scalar that some tools read as something else than text.
    case ambiguousScalar
    /// More misfits than are listed.
    case limitExceeded
  }

  /// What kind of misfit it is.
  public let kind: Kind
  /// What is wrong and what to do, without a full stop.
  public let message: String
  /// Where it is.
  public let range: ByteRange
  /// The way to it from the root.
  public let logicalPath: String
  /// The text that would be right in place of what stands there, if one is plausible.
  public let suggestion: String?
}
