/// What many rules of an image have in common, each once.
struct SharedParts {
  /// The programs of the collections that rules walk.
  private(set) var collections: [[UInt8]] = []
  /// The collections that a rule walks, one inside the other.
  private(set) var bindings: [[[UInt8]]] = []

  init(of rules: [CompiledRule]) {
    for rule in rules {
      if !bindings.contains(rule.bindings) { bindings.append(rule.bindings) }
      for code in rule.bindings where !collections.contains(code) { collections.append(code) }
    }
  }

  /// The place of a rule's bindings.
  func place(of bindings: [[UInt8]]) -> Int { self.bindings.firstIndex(of: bindings) ?? self.bindings.count }
}
