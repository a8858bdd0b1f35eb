extension Evaluation {
  /// `value` as `%s` of `format` writes it: a string; unknown if anything inside is; an error for an object.
  mutating func render(_ value: Value) -> Value {
    guard spend(1) else { return tooManySteps }
    switch value {
    case .null: return .string("null")
    case .bytes(let bytes): return .string(String(decoding: bytes, as: UTF8.self))
    case .type(let type): return .string(type.name ?? "object")
    case .list(let list): return render(list)
    case .map(let map): return render(map)
    default: return toString(value)
    }
  }

  private mutating func render(_ list: ListValue) -> Value {
    var texts: [String] = []
    for element in list.elements(in: host) {
      let rendered = render(element)
      guard case .string(let text) = rendered else { return rendered }
      guard spend(bytes: text.utf8.count) else { return tooManySteps }
      texts.append(text)
    }
    return .string("[" + texts.joined(separator: ", ") + "]")
  }

  private mutating func render(_ map: MapValue) -> Value {
    var texts: [(key: ExactString, value: String)] = []
    for position in 0..<map.count(in: host) {
      let rendered = render(map.value(at: position, in: host))
      guard case .string(let value) = rendered else { return rendered }
      guard case .string(let key) = render(map.key(at: position, in: host)) else { continue }
      guard spend(bytes: key.utf8.count + value.utf8.count) else { return tooManySteps }
      texts.append((ExactString(key), value))
    }
    texts.sort { $0.key < $1.key }
    return .string("{" + texts.map { "\($0.key.text): \($0.value)" }.joined(separator: ", ") + "}")
  }
}
