import ECSModel
import RuleEngine
import Syntax

extension Fix.Change {
  /// The edit that gives the field its value.
  ///
  /// - Returns: Nothing where the field has the value, or where that cannot be known; `failed` where the text
  ///   has no place for it.
  func edit(in document: TaskDefinitionDocument, _ tree: SyntaxTree) -> FieldEdit {
    guard case .member(let member, let object) = locus else { return .failed }
    let storage = document.storage
    let slot = storage.slot(of: member, in: object)
    let mapping = storage.node(ofObject: object)
    let whole = tree.range(of: mapping)
    switch slot.state {
    case .unresolved: return .none
    case .value where slot.payload.isEqual(to: value): return .none
    case .absent, .value, .invalid: break
    }
    if let node = slot.node, whole.contains(tree.range(of: node)) {
      guard tree.kind(of: node) != .mapping, tree.kind(of: node) != .sequence else { return .failed }
      return .edit(
        TextEdit(
          tree.range(of: node), value.written(ScalarStyle(of: node, in: tree), in: tree.language)))
    }
    let members = Schema.taskDefinition.shapes[storage.shapeIndex(of: object)].members
    let predecessors = members[..<member].reversed().map(\.name.description)
    guard let insertion = MemberInsertion(into: mapping, of: tree, after: predecessors) else {
      return .failed
    }
    return .edit(
      insertion.inserting(
        members[member].name.description, value.written(.plain, in: tree.language)))
  }
}

/// What it takes to give a field a value.
enum FieldEdit {
  case none
  case edit(TextEdit)
  case failed
}

extension FixValue {
  /// The value as source text; texts in the given style where they can be.
  fileprivate func written(_ style: ScalarStyle, in language: Language) -> String {
    switch self {
    case .string(let text): style.writing(text, in: language)
    case .integer(let number): String(number)
    case .boolean(let truth): String(truth)
    }
  }
}

extension Slot.Payload {
  /// Whether a field holds the value already.
  fileprivate func isEqual(to value: FixValue) -> Bool {
    switch (self, value) {
    case (.string(let text), .string(let wanted)): text == wanted
    case (.integer(let number), .integer(let wanted)): number == wanted
    case (.boolean(let truth), .boolean(let wanted)): truth == wanted
    default: false
    }
  }
}
