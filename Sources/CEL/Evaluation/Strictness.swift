// What operators and functions that need all their operands give when one is unknown or an error (CEL
// language definition, "Evaluation").

extension Value {
  var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }

  var isError: Bool {
    if case .error = self { true } else { false }
  }
}

extension Evaluation {
  /// What stands in for a result that `operand` does not allow: itself if it is unknown or an error, otherwise a
  /// mismatch of types.
  @inline(never)
  func mismatch(_ operand: Value, in operation: String) -> Value {
    if operand.isUnknown || operand.isError { return operand }
    return mismatch([operand], in: operation)
  }

  /// What stands in for a result that two operands do not allow.
  @inline(never)
  func mismatch(_ left: Value, _ right: Value, in operation: String) -> Value {
    if left.isUnknown || right.isUnknown { return .unknown }
    return mismatch([left, right], in: operation)
  }

  /// What stands in for a result that `operands` do not allow: unknown before errors, errors before a
  /// mismatch of types.
  @inline(never)
  func mismatch(_ operands: [Value], in operation: String) -> Value {
    if operands.contains(where: \.isUnknown) { return .unknown }
    if let error = operands.first(where: \.isError) { return error }
    let names = operands.map { typeName(of: $0) }.joined(separator: ", ")
    return .failure(.noSuchOverload, "`\(operation)` does not take (\(names))")
  }

  func typeName(of value: Value) -> String {
    guard let type = value.type else { return "unknown" }
    return type.name ?? "object"
  }
}
