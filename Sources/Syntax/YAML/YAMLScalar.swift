import CLibYAML

/// A scalar as libyaml hands it over.
struct YAMLScalar {
  /// What it stands for, with line folding and escapes resolved.
  let value: UnsafeBufferPointer<UInt8>
  let tag: YAMLTag
  /// Whether it is written without quotes, in which case its text tells its kind.
  let isPlain: Bool
  /// Whether it is a literal or folded block scalar.
  let isBlock: Bool

  init(_ event: yaml_event_t) {
    let scalar = event.data.scalar
    value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    tag = YAMLTag(scalar.tag)
    isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
  }

  /// Whether a tag says what it is.
  var hasTag: Bool { if case .none = tag { false } else { true } }

  /// What the scalar is; nil if it is not what its tag says.
  var kind: SyntaxTree.Kind? {
    switch tag {
    case .foreign: return .placeholder
    case .none where isPlain:
      let kind = CoreSchema.kind(of: value)
      return kind == .string && Placeholder.end(at: 0, in: value) == value.count ? .placeholder : kind
    case .none, .string, .collection: return .string
    case .core(let wanted, _):
      let kind = CoreSchema.kind(of: value)
      return kind == wanted || wanted == .float && kind == .integer ? kind : nil
    }
  }
}
