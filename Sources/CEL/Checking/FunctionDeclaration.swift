/// One overload of a function: of the host's, or one of CEL's own.
public struct FunctionDeclaration: Hashable, Sendable {
  /// The number by which the host is asked to call it.
  public let id: Int
  /// The name, with dots if it lives in a namespace.
  public let name: String
  /// The type it is called on, as in `receiver.name()`; `nil` for a function called as `name()`.
  public let receiver: CELType?
  /// The types of the arguments in parentheses.
  public let parameters: [CELType]
  /// The type of what it gives.
  public let result: CELType

  /// Declares one overload; several may share a name, and those that share an `id` too must be told
  /// apart by the host.
  public init(
    id: Int, name: String, receiver: CELType? = nil, parameters: [CELType], result: CELType
  ) {
    self.id = id
    self.name = name
    self.receiver = receiver
    self.parameters = parameters
    self.result = result
  }

  /// The types of all operands, the receiver first.
  var operands: [CELType] {
    (receiver.map { [$0] } ?? []) + parameters
  }
}
