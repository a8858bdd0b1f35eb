import ECSModel
import Syntax

/// Where in the model the cursor stands.
enum CompletionSite {
  /// At a key of an object.
  case key(object: Int, of: TaskDefinitionDocument)
  /// At what could become the first key of the first object of a list, whose structure this is.
  case elementKey(Shape, of: TaskDefinitionDocument)
  /// At a value, or a part of one.
  case value(DefinitionPlace)

  /// The site of the stand-in of a trial; nil where the reader does not find it in a definition.
  init?(of trial: TypedWord.Trial, in language: Language) {
    var trial = trial
    // Another line that is just being written must not hide this one.
    for _ in 0..<4 {
      let tree = SyntaxTree(reading: trial.source, as: language)
      if let site = Self(of: trial.standIn, in: tree) {
        self = site
        return
      }
      guard let other = trial.leavingOutBrokenLine(of: tree) else { return nil }
      trial = other
    }
    return nil
  }

  private init?(of standIn: ByteRange, in tree: SyntaxTree) {
    for root in tree.documents {
      guard let candidate = TaskDefinitionDocument.begun(at: root, in: tree, besides: standIn) else {
        continue
      }
      let definition = TaskDefinitionDocument(decoding: candidate, in: tree)
      guard let site = Self.key(at: standIn, of: definition) ?? Self.value(at: standIn, of: definition) else {
        continue
      }
      self = site
      return
    }
    return nil
  }

  private static func key(at standIn: ByteRange, of definition: TaskDefinitionDocument) -> CompletionSite? {
    let storage = definition.storage
    let tree = storage.tree
    for object in storage.objectIndices {
      if tree.entries(of: storage.node(ofObject: object)).contains(where: {
        tree.range(of: $0.key) == standIn
      }) {
        return .key(object: object, of: definition)
      }
      for (index, member) in storage.shape(of: object).members.enumerated() {
        guard case .list(.structure(let shape)) = member.type,
          let node = storage.slot(of: index, in: object).node, tree.kind(of: node) == .mapping,
          tree.range(of: node).start == standIn.start
        else { continue }
        return .elementKey(storage.schema.shapes[shape], of: definition)
      }
    }
    return nil
  }

  private static func value(at standIn: ByteRange, of definition: TaskDefinitionDocument) -> CompletionSite? {
    guard let place = DefinitionPlace(at: standIn.start, in: [definition]), place.part == .value,
      place.range == standIn
    else { return nil }
    return .value(place)
  }
}

extension TaskDefinitionDocument {
  /// What an object is that may just have been begun: a task definition if it has no field yet, or if at least half
  /// of its fields are those of one.
  fileprivate static func begun(
    at root: SyntaxTree.NodeID, in tree: SyntaxTree, besides standIn: ByteRange
  ) -> Candidate? {
    let keys = tree.entries(of: root).map(\.key).filter { tree.range(of: $0) != standIn }
    if keys.isEmpty, tree.count(of: root) == 1, tree.kind(of: root) == .mapping { return request(at: root) }
    if let candidate = candidate(at: root, in: tree, isNamed: false) { return candidate }
    let members = Schema.taskDefinition.shapes[0].members.map(\.name.description)
    let known = keys.count { members.contains(tree.text(of: $0)) }
    return 2 * known >= keys.count ? candidate(at: root, in: tree, isNamed: true) : nil
  }
}

extension TypedWord.Trial {
  /// The same without the line at which the reader stopped; nil if that is not a line before the stand-in.
  fileprivate func leavingOutBrokenLine(of tree: SyntaxTree) -> TypedWord.Trial? {
    let broken = tree.issues.last { $0.kind == .invalidSyntax && $0.range.start < standIn.start }
    guard let broken else { return nil }
    func isEndOfLine(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    var bytes = source.bytes
    let start = bytes[..<broken.range.start].lastIndex(where: isEndOfLine).map { $0 + 1 } ?? 0
    let end = bytes[broken.range.start...].firstIndex(where: isEndOfLine) ?? bytes.count
    guard end < standIn.start, !bytes[start..<end].allSatisfy({ $0 == UInt8(ascii: " ") }) else { return nil }
    for index in start..<end { bytes[index] = UInt8(ascii: " ") }
    return TypedWord.Trial(source: Source(name: source.name, bytes: bytes), standIn: standIn)
  }
}
