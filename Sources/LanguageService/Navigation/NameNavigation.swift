public import Syntax

/// Where a part of a task definition gets its name.
public struct NameDeclaration: Hashable, Sendable {
  /// The name itself, without quotes.
  public let name: ByteRange
  /// The whole object that has the name; at least the name where the object stands elsewhere in the text.
  public let whole: ByteRange
}

/// A place where the name of a part of a task definition stands.
public struct NameUse: Hashable, Sendable {
  /// The name itself, without quotes.
  public let range: ByteRange
  /// Whether the part gets its name here, rather than being named from elsewhere.
  public let isDeclaration: Bool
}

extension Analysis {
  /// Where the name at an offset is given: that of a container in `dependsOn`, `links`, `volumesFrom` and
  /// `proxyConfiguration`, that of a volume in `sourceVolume`, and that of an inference accelerator. Several
  /// places where parts have the same name, none where the offset is at no such name or no part has it.
  public func declarations(ofNameAt offset: Int) -> [NameDeclaration] {
    namesakes(at: offset).compactMap { occurrence in
      guard let part = occurrence.declared else { return nil }
      return NameDeclaration(
        name: occurrence.range, whole: tree.range(of: part).containing(occurrence.range))
    }
  }

  /// All places in the definition that mean the same part as the name at an offset, in the order of the text.
  public func uses(ofNameAt offset: Int) -> [NameUse] {
    namesakes(at: offset).map { NameUse(range: $0.range, isDeclaration: $0.isDeclaration) }
  }

  /// The name at an offset; nil where there is none.
  func occurrence(at offset: Int) -> (names: NameTable, occurrence: NameOccurrence)? {
    for definition in definitions {
      let names = NameTable(of: definition, in: tree)
      if let occurrence = names.occurrence(at: offset) { return (names, occurrence) }
    }
    return nil
  }

  private func namesakes(at offset: Int) -> [NameOccurrence] {
    guard let (names, occurrence) = occurrence(at: offset) else { return [] }
    return names.occurrences.filter(occurrence.isNamesake)
  }
}

extension ByteRange {
  /// Whether the other range lies within this one.
  func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

  /// The range if the other one lies within it, else the other one: a part that an alias brings along stands
  /// elsewhere.
  fileprivate func containing(_ other: ByteRange) -> ByteRange { contains(other) ? self : other }
}
