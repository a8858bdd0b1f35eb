import Spelling

/// What somebody meant by a field that a structure does not have.
struct FieldMeaning {
  /// The member that was meant, and whether only the spelling differs: case, underscores, hyphens.
  var member: (index: Int, isSpelling: Bool)?
  /// What to do, as the end of a message.
  let advice: String
}

extension FieldMeaning {
  /// Looks for the meaning in the structure itself, then around it, then below it.
  struct Finder {
    let key: String
    let schema: Schema
    /// The structure that does not have the field.
    let shape: Int
    /// Whether a member of the structure has no value yet.
    var isAbsent: (Int) -> Bool = { _ in true }
    /// The structures that hold the object, from the inside out, with their places: "at the top level", "in
    /// containerDefinitions[web]".
    var ancestors: [(shape: Int, place: String)] = []
    /// The path of the only container, if there is only one.
    var onlyContainer: String?
  }
}

extension FieldMeaning.Finder {
  /// The most plausible meaning.
  var meaning: FieldMeaning {
    if let meaning = respelt { return meaning }
    if let required = similar(where: \.isRequired, evenIfElsewhere: true) { return required }
    let advice = ancestorAdvice ?? childAdvice
    if let advice { return FieldMeaning(advice: advice) }
    if let similar = similar(where: { _ in true }, evenIfElsewhere: false) { return similar }
    return FieldMeaning(advice: containerAdvice ?? homeAdvice ?? "delete it")
  }

  private var members: [MemberShape] { schema.shapes[shape].members }

  /// The name itself in another case or with separators.
  private var respelt: FieldMeaning? {
    var key = key
    let index = key.withUTF8 { key in
      members.firstIndex { member in member.name.withUTF8Buffer { Spelling.areAlike(key, $0) } }
    }
    guard let index else { return nil }
    let name = members[index].name
    return isAbsent(index)
      ? FieldMeaning(member: (index, true), advice: "did you mean `\(name)`?")
      : FieldMeaning(advice: "`\(name)` is there already; delete it")
  }

  /// A member with no value yet and a similar name.
  private func similar(
    where isEligible: (MemberShape) -> Bool, evenIfElsewhere: Bool
  ) -> FieldMeaning? {
    let open = members.indices.filter { isAbsent($0) && isEligible(members[$0]) }
    let names = open.map { members[$0].name.description }
    // An exact name from elsewhere is misplaced rather than misspelt.
    let isMisspelt = evenIfElsewhere || !schema.shapes.contains { $0.has(key) }
    let meant =
      isMisspelt
      ? Spelling.closest(to: key, among: names) ?? Spelling.extended(from: key, among: names)
      : Spelling.extended(from: key, among: names)
    guard let meant, let index = names.firstIndex(of: meant).map({ open[$0] }) else { return nil }
    return FieldMeaning(member: (index, false), advice: "did you mean `\(meant)`?")
  }

  /// The field belongs to an object around this one.
  private var ancestorAdvice: String? {
    ancestors.first { schema.shapes[$0.shape].has(key) }
      .map { "it belongs \($0.place)" }
  }

  /// The field belongs to an object below this one.
  private var childAdvice: String? {
    if shape == 0, schema.shapes[schema.containerDefinition].has(key) {
      return "it belongs in \(onlyContainer ?? "a container definition")"
    }
    let holders = members.filter { $0.type.heldShape.map { schema.shapes[$0].has(key) } ?? false }
    guard 1...2 ~= holders.count else { return nil }
    return "it belongs in " + holders.map { "`\($0.name)`" }.joined(separator: " or ")
  }

  /// At the top level: a misspelt field of a container.
  private var containerAdvice: String? {
    let names = schema.shapes[schema.containerDefinition].members.map(\.name.description)
    guard shape == 0, let meant = Spelling.closest(to: key, among: names) else { return nil }
    return "did you mean `\(meant)` in \(onlyContainer ?? "a container definition")?"
  }

  /// Only one structure anywhere has the field, and only one member holds that structure.
  private var homeAdvice: String? {
    let homes = schema.shapes.indices.filter { schema.shapes[$0].has(key) }
    guard homes.count == 1 else { return nil }
    let holders = schema.shapes.flatMap(\.members).filter { $0.type.heldShape == homes[0] }
    return holders.count == 1 ? "it belongs in `\(holders[0].name)`" : nil
  }
}

extension Shape {
  fileprivate func has(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { index(of: $0) != nil }
  }
}

extension MemberType {
  /// The structure of an object, or of the objects in a list.
  fileprivate var heldShape: Int? {
    switch self {
    case .structure(let index): index
    case .list(let element): element.heldShape
    case .string, .integer, .boolean, .enumeration, .map: nil
    }
  }
}
