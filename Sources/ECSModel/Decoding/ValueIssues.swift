import Spelling
import Syntax

// What the decoder says about values that do not fit.
extension Decoder {
  mutating func reportWrongType(_ node: SyntaxTree.NodeID, _ type: MemberType, _ owner: Owner) {
    let kind = tree.kind(of: node)
    let correction = Correction(of: node, in: tree, to: type, schema: schema)
    report(
      .wrongType,
      "\(name(of: owner)) takes \(type.description), not \(kind.description)"
        + (correction.map { "; \($0.advice)" } ?? ""),
      owner, suggestion: correction?.replacement)
  }

  mutating func reportNull(_ owner: Owner) {
    let remedy = owner.position == nil ? "leave the field out" : "leave it out"
    report(.nullValue, "\(name(of: owner)) is null, which the API refuses; \(remedy)", owner)
  }

  mutating func reportOutOfRange(_ node: SyntaxTree.NodeID, _ owner: Owner) {
    let number = tree.text(of: node)
    report(
      .wrongType, "\(name(of: owner)) takes a whole number of 32 bits, and \(number.label) does not fit",
      owner)
  }

  mutating func reportUnknownValue(_ text: String, of enumeration: EnumerationShape, _ owner: Owner) {
    // What ECS makes of an empty text differs from field to field.
    guard !text.isEmpty else { return }
    let closest = Spelling.closest(to: text, among: enumeration.values)
    let advice = closest.map { "did you mean \"\($0)\"?" } ?? "use \(Self.listed(enumeration.values))"
    report(
      .unknownEnumValue, "\(name(of: owner)) cannot be \"\(text.label)\"; \(advice)", owner,
      suggestion: closest)
  }

  mutating func reportAmbiguity(of node: SyntaxTree.NodeID, _ owner: Owner) {
    guard let reading = tree.yaml11Reading(of: node) else { return }
    let text = tree.text(of: node)
    // Few tools go as far as to read single letters as booleans.
    let tools =
      text.utf8.count == 1
      ? "tools that follow YAML 1.1 to the letter"
      : "tools that follow YAML 1.1, such as PyYAML and Ruby's Psych,"
    report(
      .ambiguousScalar, "\(text) is text in YAML 1.2, but \(tools) read it as \(reading); write \"\(text)\"",
      owner, suggestion: "\"\(text)\"")
  }

  private static func listed(_ values: [String]) -> String {
    let quoted = values.map { "\"\($0)\"" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension SyntaxTree.Kind {
  /// What people call a value of this kind.
  fileprivate var description: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .integer: "a number"
    case .float: "a fraction"
    case .string: "text"
    case .sequence: "a list"
    case .mapping: "an object"
    case .placeholder: "a placeholder"
    }
  }
}

extension MemberType {
  /// What people call a value of this type.
  fileprivate var description: String {
    switch self {
    case .string, .enumeration: "text"
    case .integer: "a whole number"
    case .boolean: "true or false"
    case .structure: "an object"
    case .list(.structure): "a list of objects"
    case .list(.integer): "a list of whole numbers"
    case .list: "a list of texts"
    case .map: "an object of texts"
    }
  }
}
