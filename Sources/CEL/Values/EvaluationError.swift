/// Why an expression has no value.
public struct EvaluationError: Error, Hashable, Sendable {
  /// What sort of failure it is.
  public enum Kind: Hashable, Sendable {
    /// An operator or function was given values of types it does not take.
    case noSuchOverload
    /// A map has no entry, or an object no member, of that name.
    case noSuchKey
    /// An index lies outside a list or a string.
    case indexOutOfRange
    /// Division or remainder by an integer zero.
    case divisionByZero
    /// An integer result or conversion does not fit 64 bits.
    case overflow
    /// A text that does not denote a value of the wanted type.
    case invalidConversion
    /// A map literal repeats a key.
    case repeatedKey
    /// An argument no value of which the function accepts, such as a malformed pattern.
    case invalidArgument
    /// A name that nothing declares, in an expression that was not checked.
    case undeclared
    /// The evaluation took more steps than it was allowed.
    case stepLimit
    /// The host failed.
    case host
  }

  /// What sort of failure it is.
  public let kind: Kind
  /// The failure in words, as a phrase without a full stop.
  public let message: String
  /// UTF-8 offsets in the expression of the operation that failed, if known.
  public internal(set) var range: Range<Int>?

  /// A failure to be returned by a host; the evaluator adds the place.
  public init(_ message: String) {
    self.init(.host, message)
  }

  init(_ kind: Kind, _ message: String, at range: Range<Int>? = nil) {
    self.kind = kind
    self.message = message
    self.range = range
  }
}
