import ECSModel
import Syntax

extension Analysis {
  /// The outline: the task definitions with their containers and volumes, in the order of the text. A bare list
  /// of containers has the containers at the top.
  public var symbols: [DocumentSymbol] {
    definitions.flatMap { definition in
      let outline = Outline(tree: tree)
      switch definition.form {
      case .request, .description: return [outline.symbol(of: definition.task)]
      case .containerList: return outline.children(of: definition.task)
      }
    }
  }
}

/// Makes symbols of the parts of a task definition.
private struct Outline {
  let tree: SyntaxTree

  func symbol(of task: Located<TaskDefinition>) -> DocumentSymbol {
    symbol(
      .taskDefinition, text(task.slot(of: \.family)) ?? "task definition", at: task.node,
      selecting: task.slot(of: \.family), children: children(of: task))
  }

  func children(of task: Located<TaskDefinition>) -> [DocumentSymbol] {
    inOrder(task.containerDefinitions.known().map(symbol) + task.volumes.known().map(symbol))
  }

  private func symbol(of container: Located<ContainerDefinition>) -> DocumentSymbol {
    symbol(
      .container, text(container.slot(of: \.name)) ?? "container \(number(container))",
      detail: text(container.slot(of: \.image)), at: container.node, selecting: container.slot(of: \.name),
      children: inOrder(
        container.portMappings.known().map(symbol) + container.mountPoints.known().map(symbol)))
  }

  /// `80 → 8080/tcp`, as Docker writes published ports.
  private func symbol(of port: Located<PortMapping>) -> DocumentSymbol {
    let ports = port.slot(of: \.containerPort)
    let ranges = port.slot(of: \.containerPortRange)
    let hostPort = text(port.slot(of: \.hostPort)).map { "\($0) → " } ?? ""
    let transport = text(port.slot(of: \.protocol)) ?? "tcp"
    let name = (text(ports) ?? text(ranges)).map { "\(hostPort)\($0)/\(transport)" }
    return symbol(
      .portMapping, name ?? "port \(number(port))", detail: text(port.slot(of: \.name)), at: port.node,
      selecting: text(ports) == nil ? ranges : ports)
  }

  private func symbol(of mount: Located<MountPoint>) -> DocumentSymbol {
    let path = mount.slot(of: \.containerPath)
    return symbol(
      .mountPoint, text(path) ?? "mount point \(number(mount))", detail: text(mount.slot(of: \.sourceVolume)),
      at: mount.node, selecting: path)
  }

  private func symbol(of volume: Located<Volume>) -> DocumentSymbol {
    symbol(
      .volume, text(volume.slot(of: \.name)) ?? "volume \(number(volume))", at: volume.node,
      selecting: volume.slot(of: \.name))
  }

  private func symbol(
    _ kind: DocumentSymbol.Kind, _ name: String, detail: String? = nil, at node: SyntaxTree.NodeID,
    selecting slot: Slot, children: [DocumentSymbol] = []
  ) -> DocumentSymbol {
    let range = tree.range(of: node)
    // What an alias or a merge key brings along stands elsewhere.
    let selection = slot.node.map(tree.range(of:)).flatMap { range.contains($0) ? $0 : nil }
    return DocumentSymbol(
      name: name, detail: detail, kind: kind, range: range,
      selectionRange: selection ?? ByteRange(range.start, range.start), children: children)
  }

  /// The text of a scalar as it is written; nil where there is none, or nothing to be seen in it.
  private func text(_ slot: Slot) -> String? {
    guard let node = slot.node, tree.kind(of: node) != .null else { return nil }
    let text = tree.text(of: node)
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }

  private func number<Element>(_ element: Located<Element>) -> Int { (element.position ?? 0) + 1 }

  private func inOrder(_ symbols: [DocumentSymbol]) -> [DocumentSymbol] {
    symbols.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
  }
}
