import Syntax

// How the decoder records an issue with its place.
extension Decoder {
  /// How many issues are listed before a last one says that there are more.
  private static var issueLimit: Int { Limits().issues }

  /// Whether issues are still listed; where each takes much to word, ask before.
  var listsIssues: Bool { issues.count <= Self.issueLimit }

  private mutating func list(_ issue: @autoclosure () -> ModelIssue, at range: ByteRange) {
    if issues.count < Self.issueLimit {
      issues.append(issue())
    } else if issues.count == Self.issueLimit {
      issues.append(
        ModelIssue(
          kind: .limitExceeded,
          message: "more than \(Self.issueLimit) mistakes in this definition; the others are not listed",
          range: range, logicalPath: "", suggestion: nil))
    }
  }

  /// Records an issue of a value.
  mutating func report(
    _ kind: ModelIssue.Kind, _ message: String, _ owner: Owner, suggestion: String? = nil
  ) {
    report(kind, message, at: locus(of: owner), suggestion: suggestion)
  }

  /// Records an issue of something in the document.
  mutating func report(
    _ kind: ModelIssue.Kind, _ message: String, at locus: Locus, suggestion: String? = nil
  ) {
    guard listsIssues else { return }
    let document = documentSoFar
    let range = document.range(of: locus)
    list(
      ModelIssue(
        kind: kind, message: message, range: range, logicalPath: document.logicalPath(of: locus),
        suggestion: suggestion),
      at: range)
  }

  /// Records an issue of a key that stands for no member.
  mutating func reportKey(
    _ kind: ModelIssue.Kind, _ message: String, _ key: SyntaxTree.NodeID, of object: Int,
    suggestion: String? = nil
  ) {
    let path = path(of: object)
    let name = tree.label(of: key)
    let range = tree.range(of: key)
    list(
      ModelIssue(
        kind: kind, message: message, range: range, logicalPath: path.isEmpty ? name : "\(path).\(name)",
        suggestion: suggestion),
      at: range)
  }

  /// The way to an object from the root; empty for the task definition.
  func path(of object: Int) -> String {
    documentSoFar.logicalPath(of: .object(object))
  }

  /// What to call an object in a message.
  func title(of object: Int) -> String {
    object == 0 ? "a task definition" : path(of: object)
  }

  /// What to call a field, element or entry in a message.
  func name(of owner: Owner) -> String {
    let member = member(of: owner).name
    guard let position = owner.position else { return "`\(member)`" }
    let field = slots[objects[owner.object].firstSlot + owner.member]
    if let range = field.content.range, let key = slots[range.lowerBound + position].key {
      return "`\(member)[\(tree.label(of: key))]`"
    }
    return "`\(member)[\(position)]`"
  }

  private func locus(of owner: Owner) -> Locus {
    guard let position = owner.position else { return .member(owner.member, of: owner.object) }
    return member(of: owner).type == .map
      ? .entry(position, ofMember: owner.member, of: owner.object)
      : .element(position, ofMember: owner.member, of: owner.object)
  }

  private func member(of owner: Owner) -> MemberShape {
    schema.shapes[objects[owner.object].shape].members[owner.member]
  }

  private var documentSoFar: DocumentStorage {
    DocumentStorage(tree: tree, schema: schema, objects: objects, slots: slots, texts: texts)
  }
}
