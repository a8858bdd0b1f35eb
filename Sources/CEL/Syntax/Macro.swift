/// The macros that walk a list or a map, recognised by name and number of arguments.
struct Macro {
  let kind: ComprehensionKind
  /// How many loop variables come first among the arguments.
  let variableCount: Int
  /// Whether a condition stands before the body.
  let hasCondition: Bool

  init?(_ name: String, argumentCount: Int) {
    switch (name, argumentCount) {
    case ("all", 2): self.init(.all, variables: 1)
    case ("all", 3): self.init(.all, variables: 2)
    case ("exists", 2): self.init(.exists, variables: 1)
    case ("exists", 3): self.init(.exists, variables: 2)
    case ("exists_one", 2), ("existsOne", 2): self.init(.existsOne, variables: 1)
    case ("exists_one", 3), ("existsOne", 3): self.init(.existsOne, variables: 2)
    case ("filter", 2): self.init(.filter, variables: 1)
    case ("map", 2): self.init(.transformList, variables: 1)
    case ("map", 3): self.init(.transformList, variables: 1, condition: true)
    case ("transformList", 3): self.init(.transformList, variables: 2)
    case ("transformList", 4): self.init(.transformList, variables: 2, condition: true)
    case ("transformMap", 3): self.init(.transformMap, variables: 2)
    case ("transformMap", 4): self.init(.transformMap, variables: 2, condition: true)
    default: return nil
    }
  }

  private init(_ kind: ComprehensionKind, variables: Int, condition: Bool = false) {
    self.kind = kind
    variableCount = variables
    hasCondition = condition
  }

  /// The names a misspelt macro may have meant.
  static let names = [
    "all", "exists", "exists_one", "existsOne", "filter", "map", "transformList", "transformMap",
  ]
}
