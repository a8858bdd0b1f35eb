import CEL

/// What many rules of an image have in common, each once.
struct SharedParts {
  /// The collections that rules walk.
  private(set) var collections: [Program] = []
  /// The collections that a rule walks, one inside the other.
  private(set) var bindings: [[Program]] = []

  init(of rules: [CompiledRule]) {
    for rule in rules {
      let own = rule.bindings.collections
      if !bindings.contains(own) { bindings.append(own) }
      for collection in own where !collections.contains(collection) { collections.append(collection) }
    }
  }

  /// The place of a rule's bindings.
  func place(of bindings: Bindings) -> Int {
    self.bindings.firstIndex(of: bindings.collections) ?? self.bindings.count
  }
}
