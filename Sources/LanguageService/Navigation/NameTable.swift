import ECSModel
import Syntax

/// The names of a task definition's parts, at every place where they stand.
struct NameTable {
  /// The places in the order of the text, each once, even if an alias brings it along several times.
  private(set) var occurrences: [NameOccurrence] = []
  private let tree: SyntaxTree

  init(of definition: TaskDefinitionDocument, in tree: SyntaxTree) {
    self.tree = tree
    let task = definition.task
    for container in task.containerDefinitions.known() { collect(container) }
    for volume in task.volumes.known() { declare(.volume, volume.slot(of: \.name), volume.node) }
    for accelerator in task.inferenceAccelerators.known() {
      declare(.inferenceAccelerator, accelerator.slot(of: \.deviceName), accelerator.node)
    }
    if let proxy = task.proxyConfiguration.value { use(.container, proxy.slot(of: \.containerName)) }
    occurrences.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    var seen: Set<ByteRange> = []
    occurrences.removeAll { !seen.insert($0.range).inserted }
  }

  /// The name at an offset, its ends and its quotes included.
  func occurrence(at offset: Int) -> NameOccurrence? {
    occurrences.first { occurrence in
      let name = occurrence.range
      let scalar = tree.range(of: occurrence.node)
      // What follows the name in the same scalar, such as the alias of a link, is not the name.
      let end = tree.contentRange(of: occurrence.node).end == name.end ? scalar.end : name.end
      return scalar.start <= offset && offset <= end
    }
  }

  private mutating func collect(_ container: Located<ContainerDefinition>) {
    declare(.container, container.slot(of: \.name), container.node)
    for dependency in container.dependsOn.known() { use(.container, dependency.slot(of: \.containerName)) }
    for source in container.volumesFrom.known() { use(.container, source.slot(of: \.sourceContainer)) }
    for mount in container.mountPoints.known() { use(.volume, mount.slot(of: \.sourceVolume)) }
    for requirement in container.resourceRequirements.known()
    where requirement.type.value == .inferenceAccelerator {
      use(.inferenceAccelerator, requirement.slot(of: \.value))
    }
    guard let links = container.links.value else { return }
    for position in links.indices { link(links.slot(at: position)) }
  }

  private mutating func declare(
    _ kind: NameOccurrence.Kind, _ slot: Slot, _ part: SyntaxTree.NodeID
  ) {
    guard let (node, name) = text(in: slot) else { return }
    add(kind, name, node, at: tree.contentRange(of: node), declaring: part)
  }

  private mutating func use(_ kind: NameOccurrence.Kind, _ slot: Slot) {
    guard let (node, name) = text(in: slot) else { return }
    add(kind, name, node, at: tree.contentRange(of: node), declaring: nil)
  }

  /// A link is `name` or `name:alias`.
  private mutating func link(_ slot: Slot) {
    guard let (node, text) = text(in: slot) else { return }
    let content = tree.contentRange(of: node)
    let bytes = tree.source.bytes[content.start..<content.end]
    let end = bytes.firstIndex(of: UInt8(ascii: ":")) ?? content.end
    add(
      .container, String(text.prefix { $0 != ":" }), node, at: ByteRange(content.start, end), declaring: nil)
  }

  private mutating func add(
    _ kind: NameOccurrence.Kind, _ name: String, _ node: SyntaxTree.NodeID, at range: ByteRange,
    declaring part: SyntaxTree.NodeID?
  ) {
    guard !name.isEmpty else { return }
    occurrences.append(
      NameOccurrence(kind: kind, name: name, node: node, range: range, declared: part))
  }

  /// The text of a field. Names with placeholders count: the same text is the same name once it is rendered.
  private func text(in slot: Slot) -> (node: SyntaxTree.NodeID, text: String)? {
    guard slot.state == .value || slot.state == .unresolved, let node = slot.node,
      tree.kind(of: node) == .string
    else { return nil }
    return (node, tree.text(of: node))
  }
}
