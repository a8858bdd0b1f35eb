/// What expressions may refer to: the variables, structures and functions of the host.
public struct Environment: Sendable {
  /// The variables in the order of their slots: an evaluation passes the value of `variables[n]` as its
  /// n-th.
  public var variables: [VariableDeclaration]
  /// The structures that variables, members and functions mention.
  public var structures: [StructureDeclaration]
  /// The functions the host offers beside CEL's own.
  public var functions: [FunctionDeclaration]
  /// The namespace in which names are looked up first, such as `com.example`; empty for none.
  public var container: String
  /// Which of some names somebody meant by one that does not exist; nil where none is plausible.
  public var closestName: @Sendable (_ name: String, _ names: [String]) -> String?

  /// Declares everything at once. No name is suggested for another unless `closestName` says one.
  public init(
    variables: [VariableDeclaration] = [], structures: [StructureDeclaration] = [],
    functions: [FunctionDeclaration] = [], container: String = "",
    closestName: @escaping @Sendable (_ name: String, _ names: [String]) -> String? = { _, _ in nil }
  ) {
    self.variables = variables
    self.structures = structures
    self.functions = functions
    self.container = container
    self.closestName = closestName
  }

  /// The same environment with one variable more, in the slot after the last.
  public func adding(_ variable: VariableDeclaration) -> Environment {
    var environment = self
    environment.variables.append(variable)
    return environment
  }

  /// `type` in words that a person who writes expressions knows, such as `list(ContainerDefinition)`.
  public func name(of type: CELType) -> String {
    switch type {
    case .dyn, .parameter: "dyn"
    case .null: "null_type"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string: "string"
    case .bytes: "bytes"
    case .list(let element): "list(\(name(of: element)))"
    case .map(let key, let value): "map(\(name(of: key)), \(name(of: value)))"
    case .type: "type"
    case .structure(let id): structure(id)?.name ?? "structure \(id.rawValue)"
    }
  }

  func structure(_ id: StructureID) -> StructureDeclaration? {
    structures.first { $0.id == id }
  }

  /// Every name that `name` may stand for, the most deeply nested namespace first.
  func candidates(for name: String, isAbsolute: Bool) -> [String] {
    guard !isAbsolute, !container.isEmpty else { return [name] }
    var candidates: [String] = []
    var namespace = container[...]
    while !namespace.isEmpty {
      candidates.append("\(namespace).\(name)")
      namespace = namespace.lastIndex(of: ".").map { namespace[..<$0] } ?? ""
    }
    return candidates + [name]
  }
}
