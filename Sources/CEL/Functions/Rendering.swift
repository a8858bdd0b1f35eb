extension Evaluation {
  /// `value` as `%s` of `format` writes it; `nil` if it is, or holds, something unknown or an object.
  func render(_ value: Value) -> String? {
    switch value {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .int(let value): return String(value)
    case .uint(let value): return String(value)
    case .double(let value): return value.text
    case .string(let text): return text
    case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .type(let type): return type.name
    case .list(let list):
      var texts: [String] = []
      for element in list.elements(in: host) {
        guard let text = render(element) else { return nil }
        texts.append(text)
      }
      return "[" + texts.joined(separator: ", ") + "]"
    case .map(let map):
      var texts: [(key: String, value: String)] = []
      for position in 0..<map.count(in: host) {
        guard let key = render(map.key(at: position, in: host)),
          let value = render(map.value(at: position, in: host))
        else { return nil }
        texts.append((key, value))
      }
      texts.sort { ExactString($0.key) < ExactString($1.key) }
      return "{" + texts.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
    case .object, .unknown, .error: return nil
    }
  }
}
