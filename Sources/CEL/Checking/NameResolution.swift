/// Identifiers and selections: variables, types, members, and names with dots (CEL language definition,
/// "Name Resolution").
extension Checker {
  mutating func identifier(_ name: SyntaxTree.Name, _ id: SyntaxTree.ID) -> CELType {
    if !name.isAbsolute, let slot = locals.lastIndex(where: { $0.name == name.text }) {
      resolve(id, to: .local(slot: slot))
      return locals[slot].type
    }
    if let type = declared(name.text, isAbsolute: name.isAbsolute, id) { return type }
    let problem = "undeclared name `\(name.text)`"
    resolve(id, to: .unresolved(problem))
    let names = locals.map(\.name) + environment.variables.map(\.name)
    report(problem, at: name.range, suggestion: environment.closestName(name.text, names))
    return .dyn
  }

  mutating func select(_ selection: SyntaxTree.Selection, _ id: SyntaxTree.ID) -> CELType {
    if !selection.isTest, let name = qualifiedName(id),
      let type = declared(name.text, isAbsolute: name.isAbsolute, id)
    {
      return type
    }
    let field = selection.field
    let operand = check(selection.operand)
    let result: CELType
    switch substitution.resolve(operand) {
    case .structure(let structure): result = member(field, of: structure, id)
    case .map(let key, let value):
      if !substitution.unify(key, .string) {
        reportMismatch("a map with keys of type \(name(of: key)) has no members", in: id, at: field.range)
      }
      result = value
    case .dyn, .parameter: result = .dyn
    case let type:
      reportMismatch(
        "\(name(of: type)) has no members, so none called `\(field.text)`", in: id, at: field.range)
      result = .dyn
    }
    return selection.isTest ? .bool : result
  }

  private mutating func member(
    _ field: SyntaxTree.Name, of structure: StructureID, _ id: SyntaxTree.ID
  ) -> CELType {
    let declaration = environment.structure(structure)
    let members = declaration?.members ?? []
    if let index = members.firstIndex(where: { $0.name == field.text }) {
      resolve(id, to: .member(index: index))
      return members[index].type
    }
    let problem = "\(declaration?.name ?? "the structure") has no member `\(field.text)`"
    resolve(id, to: .unresolved(problem))
    report(
      problem, at: field.range, suggestion: environment.closestName(field.text, members.map(\.name)))
    return .dyn
  }

  /// The type of what `name` declares, in the innermost namespace that has it.
  private mutating func declared(_ name: String, isAbsolute: Bool, _ id: SyntaxTree.ID) -> CELType? {
    for candidate in environment.candidates(for: name, isAbsolute: isAbsolute) {
      if let slot = environment.variables.lastIndex(where: { $0.name == candidate }) {
        resolve(id, to: .variable(slot: slot))
        return environment.variables[slot].type
      }
      if let type = typeDenoted(by: candidate) {
        resolve(id, to: .constant(.type(type)))
        return .type
      }
    }
    return nil
  }

  /// Whether a chain of selections starts at a variable, or is one.
  func isDeclared(_ id: SyntaxTree.ID) -> Bool {
    var probe = self
    probe.errors = []
    probe.check(id)
    return probe.errors.isEmpty
  }

  private func typeDenoted(by name: String) -> ValueType? {
    ValueType.named.first { $0.name == name }
      ?? environment.structures.first { $0.name == name }.map { .structure($0.id) }
  }

  /// The name with dots that a chain of selections spells, unless it starts at a variable of a macro.
  func qualifiedName(_ id: SyntaxTree.ID) -> SyntaxTree.Name? {
    switch tree[id].kind {
    case .identifier(let name):
      let isLocal = !name.isAbsolute && locals.contains { $0.name == name.text }
      return isLocal ? nil : name
    case .select(let selection) where !selection.isTest:
      guard var name = qualifiedName(selection.operand) else { return nil }
      name.text += "." + selection.field.text
      return name
    default: return nil
    }
  }
}
