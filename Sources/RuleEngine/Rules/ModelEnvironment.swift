import CEL
import ECSModel
import Spelling

/// What expressions can name: the task, the rule's options, and what `each` has bound so far.
struct ModelEnvironment {
  private var variables: [VariableDeclaration]
  private let structures: [StructureDeclaration]

  init(options: [RuleDefinition.Option]) {
    variables = [
      VariableDeclaration(name: "task", type: .structure(StructureID(rawValue: 0))),
      VariableDeclaration(name: "options", type: .structure(.options)),
    ]
    structures =
      Self.model + [
        StructureDeclaration(
          id: .options, name: "options",
          members: options.map { MemberDeclaration(name: $0.name, type: CELType($0.value)) })
      ]
  }

  /// The environment in which a name stands for the elements of a list of this type; nil where it is no list.
  func binding(_ name: String, toElementsOf type: CELType) -> ModelEnvironment? {
    guard case .list(let element) = type else { return nil }
    var environment = self
    environment.variables.append(VariableDeclaration(name: name, type: element))
    return environment
  }

  /// The shape of the object in a variable; nil where the variable holds no object of the document.
  func shape(ofVariable slot: Int) -> Shape? {
    guard case .structure(let structure) = variables[slot].type, structure != .options else { return nil }
    return Schema.taskDefinition.shapes[structure.rawValue]
  }

  var declarations: Environment {
    Environment(
      variables: variables, structures: structures,
      closestName: { Spelling.closest(to: $0, among: $1) })
  }

  private static let model = Schema.taskDefinition.shapes.enumerated().map { index, shape in
    StructureDeclaration(
      id: StructureID(rawValue: index), name: shape.name,
      members: shape.members.map { MemberDeclaration(name: $0.name.description, type: CELType($0.type)) }
        + shape.facts.map { MemberDeclaration(name: $0.name.description, type: CELType($0.type)) })
  }
}

extension CELType {
  fileprivate init(_ type: MemberType) {
    switch type {
    case .string, .enumeration: self = .string
    case .integer: self = .int
    case .boolean: self = .bool
    case .structure(let index): self = .structure(StructureID(rawValue: index))
    case .list(let element): self = .list(CELType(element))
    case .map: self = .map(.string, .string)
    }
  }

  fileprivate init(_ option: OptionValue) {
    switch option {
    case .boolean: self = .bool
    case .integer: self = .int
    case .string: self = .string
    case .strings: self = .list(.string)
    }
  }
}

extension StructureID {
  /// The options of a rule.
  fileprivate static let options = StructureID(rawValue: -1)
}
