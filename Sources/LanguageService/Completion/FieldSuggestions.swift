import ECSModel
import Syntax

/// The fields that an object can have and does not have yet.
struct FieldSuggestions {
  let object: Int
  let storage: DocumentStorage
  /// Whether the key is there and has a value, so that only its name is written.
  let hasValue: Bool

  /// The required ones first, then in the order of the API.
  var all: [Suggestion] {
    let shape = storage.shape(of: object)
    let node = storage.node(ofObject: object)
    let present = Set(storage.tree.entries(of: node).map { storage.text(of: $0.key) })
    let members = shape.members.filter { !present.contains($0.name.description) }
    return (members.filter(\.isRequired) + members.filter { !$0.isRequired }).map { member in
      let name = member.name.description
      let type = member.type.description(in: storage.schema)
      return Suggestion(
        label: name, kind: .field, detail: member.isRequired ? "\(type), required" : type,
        documentation: shape.documentation(of: member),
        writing: hasValue ? .key(name) : writing(name, member.type))
    }
  }

  private func writing(_ name: String, _ type: MemberType) -> Writing {
    let isJSON = storage.tree.language == .json
    switch type {
    case .string, .enumeration:
      return isJSON ? .field(name, open: " \"", close: "\"") : .field(name, open: " ", close: "")
    case .integer, .boolean: return .field(name, open: " ", close: "")
    case .list: return isFlow ? .field(name, open: " [", close: "]") : .field(name, open: "", close: "")
    case .structure, .map:
      return isFlow ? .field(name, open: " {", close: "}") : .field(name, open: "", close: "")
    }
  }

  /// Whether the object is written with brackets, as in JSON, rather than by indentation.
  private var isFlow: Bool {
    let start = storage.tree.range(of: storage.node(ofObject: object)).start
    return storage.tree.language == .json || storage.tree.source.bytes[start] == UInt8(ascii: "{")
  }
}
