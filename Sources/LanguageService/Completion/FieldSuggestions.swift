import ECSModel
import Syntax

/// The fields that an object can have and does not have yet.
struct FieldSuggestions {
  private let shape: Shape
  private let schema: Schema
  private let present: Set<String>
  private let language: Language
  /// Whether the object is written with brackets, as in JSON, rather than by indentation.
  private let isFlow: Bool
  /// Whether the object is not there yet, so that the dash of its list comes first.
  private let needsDash: Bool
  /// Whether the key is there and has a value, so that only its name is written.
  private let hasValue: Bool

  /// For an object of a definition.
  init(object: Int, storage: DocumentStorage, hasValue: Bool) {
    let tree = storage.tree
    let node = storage.node(ofObject: object)
    shape = storage.shape(of: object)
    schema = storage.schema
    present = Set(tree.entries(of: node).map { tree.text(of: $0.key) })
    language = tree.language
    isFlow = language == .json || tree.source.bytes[tree.range(of: node).start] == UInt8(ascii: "{")
    needsDash = false
    self.hasValue = hasValue
  }

  /// For the first object of a block list that has no dash yet.
  init(firstElement shape: Shape, storage: DocumentStorage, hasValue: Bool) {
    self.shape = shape
    schema = storage.schema
    present = []
    language = storage.tree.language
    isFlow = false
    needsDash = true
    self.hasValue = hasValue
  }

  /// The required ones first, then in the order of the API.
  var all: [Suggestion] {
    let members = shape.members.filter { !present.contains($0.name.description) }
    return (members.filter(\.isRequired) + members.filter { !$0.isRequired }).map { member in
      let type = member.type.description(in: schema)
      let writing = writing(member)
      return Suggestion(
        label: member.name.description, kind: .field, detail: member.isRequired ? "\(type), required" : type,
        documentation: shape.documentation(of: member), writing: needsDash ? .element(writing) : writing)
    }
  }

  private func writing(_ member: MemberShape) -> Writing {
    let name = member.name.description
    if hasValue { return .key(name) }
    return switch member.type {
    case .string, .enumeration:
      language == .json ? .field(name, open: " \"", close: "\"") : .field(name, open: " ", close: "")
    case .integer, .boolean: .field(name, open: " ", close: "")
    case .list: isFlow ? .field(name, open: " [", close: "]") : .field(name, open: "", close: "")
    case .structure, .map: isFlow ? .field(name, open: " {", close: "}") : .field(name, open: "", close: "")
    }
  }
}
