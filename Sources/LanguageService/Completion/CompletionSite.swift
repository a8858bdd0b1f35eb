import ECSModel
import Syntax

/// Where in the model the cursor stands.
enum CompletionSite {
  /// At a key of an object.
  case key(object: Int, of: TaskDefinitionDocument)
  /// At a value, or a part of one.
  case value(DefinitionPlace)

  /// The site of the stand-in of a trial; nil where the reader does not find it in a definition.
  init?(of trial: TypedWord.Trial, in language: Language) {
    let tree = SyntaxTree(reading: trial.source, as: language)
    for root in tree.documents {
      guard let candidate = Self.candidate(at: root, in: tree, besides: trial.standIn) else { continue }
      let definition = TaskDefinitionDocument(decoding: candidate, in: tree)
      let storage = definition.storage
      let object = storage.objectIndices.first { object in
        tree.entries(of: storage.node(ofObject: object)).contains { tree.range(of: $0.key) == trial.standIn }
      }
      if let object {
        self = .key(object: object, of: definition)
        return
      }
      let place = DefinitionPlace(at: trial.standIn.start, in: [definition])
      if let place, place.part == .value, place.range == trial.standIn {
        self = .value(place)
        return
      }
    }
    return nil
  }

  /// What an object is that may just have been begun: a task definition if it has no field yet, or if at least half
  /// of its fields are those of one.
  private static func candidate(
    at root: SyntaxTree.NodeID, in tree: SyntaxTree, besides standIn: ByteRange
  ) -> TaskDefinitionDocument.Candidate? {
    let keys = tree.entries(of: root).map(\.key).filter { tree.range(of: $0) != standIn }
    if keys.isEmpty, tree.count(of: root) == 1, tree.kind(of: root) == .mapping {
      return TaskDefinitionDocument.request(at: root)
    }
    if let candidate = TaskDefinitionDocument.candidate(at: root, in: tree, isNamed: false) {
      return candidate
    }
    let members = Schema.taskDefinition.shapes[0].members.map(\.name.description)
    let known = keys.count { members.contains(tree.text(of: $0)) }
    guard 2 * known >= keys.count else { return nil }
    return TaskDefinitionDocument.candidate(at: root, in: tree, isNamed: true)
  }
}
