import ECSModel
public import Syntax

/// Why a name cannot be changed.
public enum RenameRefusal: Error, Hashable, Sendable {
  /// Nothing that can be renamed stands there.
  case noName
  /// ECS takes no such name.
  case invalid(String)
  /// Another part of the definition has the name.
  case taken(String)

  /// What is wrong and what to do: one line, without a full stop.
  public var message: String {
    switch self {
    case .noName: "there is no name of a container or a volume here"
    case .invalid(let name):
      "`\(name)` is no name for ECS; use up to 255 letters, digits, hyphens and underscores"
    case .taken(let name): "the definition has another \(name) already; choose a name of its own"
    }
  }
}

extension Analysis {
  /// The name at an offset that can be changed: its bytes without quotes; nil where there is none.
  public func renamableName(at offset: Int) -> (range: ByteRange, name: String)? {
    occurrence(at: offset).map { ($0.occurrence.range, $0.occurrence.name) }
  }

  /// The edits that change the name at an offset wherever it means the same part. Quotes stay as they are, and
  /// come where YAML would read the new name as something else than text.
  public func renaming(nameAt offset: Int, to newName: String) throws(RenameRefusal) -> [TextEdit] {
    guard let (names, occurrence) = occurrence(at: offset) else { throw .noName }
    guard newName.isNameForECS else { throw .invalid(newName) }
    if newName == occurrence.name { return [] }
    let isTaken = names.occurrences.contains {
      $0.isDeclaration && $0.kind == occurrence.kind && $0.name == newName
    }
    if isTaken { throw .taken(newName) }
    return names.occurrences.filter(occurrence.isNamesake).map { edit($0, naming: newName) }
  }

  private func edit(_ occurrence: NameOccurrence, naming newName: String) -> TextEdit {
    let text = newName + tree.text(of: occurrence.node).dropFirst(occurrence.name.count)
    let style = ScalarStyle(of: occurrence.node, in: tree)
    return TextEdit(tree.range(of: occurrence.node), style.writing(text, in: tree.language))
  }
}

extension String {
  /// Whether ECS takes it as the name of a container or a volume; a placeholder may become one.
  fileprivate var isNameForECS: Bool {
    var text = self
    return text.withUTF8 { bytes in
      if Placeholder.occurs(in: bytes) { return true }
      return 1...255 ~= bytes.count
        && bytes.allSatisfy { byte in
          UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
            || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
    }
  }
}
