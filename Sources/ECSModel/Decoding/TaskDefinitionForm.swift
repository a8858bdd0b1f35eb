import Spelling
public import Syntax

extension TaskDefinitionDocument {
  /// A task definition in a syntax tree, not yet decoded.
  public struct Candidate: Sendable {
    /// How it is wrapped.
    public let form: Form
    let node: SyntaxTree.NodeID
    /// Keys beside a wrapped definition that belong to it: the tags of `describe-task-definition`.
    let siblings: SyntaxTree.NodeID?
  }

  /// A mapping that is to be a task definition, whatever fields it has yet.
  public static func request(at mapping: SyntaxTree.NodeID) -> Candidate {
    Candidate(form: .request, node: mapping, siblings: nil)
  }

  /// Whether the node is meant as a task definition, and in which form.
  ///
  /// - Parameter isNamed: Whether the user named the file; then any one field of a task definition is enough.
  public static func candidate(
    at node: SyntaxTree.NodeID, in tree: SyntaxTree, isNamed: Bool
  ) -> Candidate? {
    switch tree.kind(of: node) {
    case .mapping:
      for entry in tree.entries(of: node)
      where tree.kind(of: entry.value) == .mapping && tree.isKey(entry.key, "taskDefinition") {
        return Candidate(form: .description, node: entry.value, siblings: node)
      }
      let isRequest = isRequest(node, in: tree, isNamed: isNamed)
      return isRequest ? Candidate(form: .request, node: node, siblings: nil) : nil
    case .sequence:
      let isList = isContainerList(node, in: tree)
      return isList ? Candidate(form: .containerList, node: node, siblings: nil) : nil
    default:
      return nil
    }
  }

  private static func isRequest(_ node: SyntaxTree.NodeID, in tree: SyntaxTree, isNamed: Bool) -> Bool {
    let task = Schema.taskDefinition.shapes[0]
    var known = 0
    for entry in tree.entries(of: node) {
      if tree.withText(of: entry.key, isContainerDefinitions) { return true }
      // Templates and service definitions share some names with task definitions.
      if foreignKeys.contains(where: { tree.isKey(entry.key, $0) }) { return false }
      if tree.withText(of: entry.key, { task.index(of: $0) != nil }) { known += 1 }
      // Nothing else is called nearly like this; it makes no difference beside a name that is right.
      if isNamed, known == 0,
        Spelling.closest(to: tree.text(of: entry.key), among: ["containerDefinitions"]) != nil
      {
        known += 1
      }
    }
    return known >= (isNamed ? 1 : 3)
  }

  private static let foreignKeys: [StaticString] = ["Resources", "AWSTemplateFormatVersion", "serviceName"]

  /// Whether the key is meant as `containerDefinitions`, in whatever case and with whatever separators.
  private static func isContainerDefinitions(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    ("containerDefinitions" as StaticString).withUTF8Buffer { name in
      key.count >= name.count && Spelling.areAlike(key, name)
    }
  }

  /// A list whose every element could be a container definition, and of which one surely is.
  private static func isContainerList(_ node: SyntaxTree.NodeID, in tree: SyntaxTree) -> Bool {
    var isSure = false
    for element in tree.elements(of: node) {
      switch tree.kind(of: element) {
      case .placeholder: continue
      case .mapping:
        let keys = tree.entries(of: element)
        isSure =
          isSure
          || keys.contains { tree.isKey($0.key, "image") }
            && keys.contains { entry in distinctiveContainerKeys.contains { tree.isKey(entry.key, $0) } }
      default: return false
      }
    }
    return isSure
  }

  private static let distinctiveContainerKeys: [StaticString] = [
    "name", "essential", "memory", "memoryReservation", "portMappings", "logConfiguration",
  ]
}

extension SyntaxTree {
  /// Whether a key has this name.
  fileprivate func isKey(_ key: NodeID, _ name: StaticString) -> Bool {
    withText(of: key) { name.hasBytes($0) }
  }
}
