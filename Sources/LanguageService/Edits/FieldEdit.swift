import ECSModel
import RuleEngine
import Syntax

extension Fix.Change {
  /// The edit that gives the field its value.
  ///
  /// - Returns: Nothing where the field has the value, or where that cannot be known; `failed` where the text
  ///   has no place for it.
  func edit(in document: TaskDefinitionDocument, _ tree: SyntaxTree) -> FieldEdit {
    let storage = document.storage
    switch locus {
    case .member(let member, let object):
      let slot = storage.slot(of: member, in: object)
      let mapping = storage.node(ofObject: object)
      return replacement(of: slot, in: storage, within: tree.range(of: mapping))
        ?? insertion(of: storage.shape(of: object).members[...member], into: mapping, tree)
    case .element(let position, let member, let object):
      let field = storage.slot(of: member, in: object)
      guard case .range(let slots) = storage.payload(of: field), position < slots.count else {
        return .failed
      }
      let slot = storage.slot(at: slots.lowerBound + position)
      let whole = ByteRange(0, tree.source.bytes.count)
      return replacement(of: slot, in: storage, within: whole) ?? .failed
    case .object, .entry: return .failed
    }
  }

  /// The edit of a value that is there; nil where none is, or where it stands elsewhere and others share it.
  private func replacement(
    of slot: Slot, in storage: DocumentStorage, within whole: ByteRange
  ) -> FieldEdit? {
    let tree = storage.tree
    switch slot.state {
    case .unresolved: return FieldEdit.none
    case .value where storage.payload(of: slot).isEqual(to: value): return FieldEdit.none
    case .absent, .value, .invalid: break
    }
    guard let node = slot.node, whole.contains(tree.range(of: node)) else { return nil }
    guard tree.kind(of: node) != .mapping, tree.kind(of: node) != .sequence else { return .failed }
    let style = ScalarStyle(of: node, in: tree)
    return .edit(TextEdit(tree.range(of: node), value.written(style, in: tree.language)))
  }

  /// The edit that adds the last one of some members of a structure.
  private func insertion(
    of members: ArraySlice<MemberShape>, into mapping: SyntaxTree.NodeID, _ tree: SyntaxTree
  ) -> FieldEdit {
    let names = members.reversed().map(\.name.description)
    guard let name = names.first,
      let insertion = MemberInsertion(into: mapping, of: tree, after: Array(names.dropFirst()))
    else { return .failed }
    return .edit(insertion.inserting(name, value.written(.plain, in: tree.language)))
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
