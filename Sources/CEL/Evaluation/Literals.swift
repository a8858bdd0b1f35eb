/// Lists and maps made by an expression.
extension Evaluation {
  mutating func list(_ node: BorrowedNode) -> Value {
    var elements: [Value] = []
    elements.reserveCapacity(Int(node.second))
    for operand in operands(of: node) { elements.append(value(of: operand)) }
    return failure(among: elements) ?? .list(of: elements)
  }

  mutating func map(_ node: BorrowedNode) -> Value {
    let parts = operands(of: node).map { value(of: $0) }
    if let failure = failure(among: parts) { return failure }
    var entries = MapEntries()
    for position in stride(from: 0, to: parts.count, by: 2) {
      let key = parts[position]
      if key.isUnknown { return .unknown }
      guard spend(readingTextOf: key) else { return tooManySteps }
      guard key.isMapKey else {
        return .failure(.invalidArgument, "\(typeName(of: key)) cannot be a key")
      }
      guard entries.insert(key, parts[position + 1]) else {
        return .failure(.repeatedKey, "the key \(key.keyText) appears twice")
      }
    }
    return .map(.entries(entries))
  }

  func operands(of node: BorrowedNode) -> UnsafeBufferPointer<Int32> {
    UnsafeBufferPointer(rebasing: program.operands[Int(node.first)..<Int(node.first) + Int(node.second)])
  }

  /// What a collection with an error among its parts is; unknown parts alone it may have.
  func failure(among parts: [Value]) -> Value? {
    guard let error = parts.first(where: \.isError) else { return nil }
    return parts.contains(where: \.isUnknown) ? .unknown : error
  }
}

extension Value {
  /// What may be a map's key, as a literal; otherwise the type.
  var keyText: String {
    switch self {
    case .bool(let value): String(value)
    case .int(let value): String(value)
    case .uint(let value): "\(value)u"
    case .double(let value): value.text
    case .string(let value): value.quoted
    default: type?.name ?? "object"
    }
  }

  /// Whether a map literal takes the value as a key.
  var isMapKey: Bool {
    switch self {
    case .bool, .int, .uint, .string: true
    default: false
    }
  }
}
