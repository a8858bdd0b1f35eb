/// The anchors of one YAML document.
struct AnchorTable {
  /// What an anchor names.
  struct Target {
    let node: UInt32
    /// How many nodes there are in it, those that aliases bring along included.
    let size: Int
    /// How many collections stand inside each other in it.
    let height: Int
  }

  private var targets: [String: Target] = [:]
  private var open: Set<String> = []

  /// Forgets everything, as a new document does.
  mutating func removeAll() {
    targets.removeAll()
    open.removeAll()
  }

  /// Notes that a collection with an anchor has begun.
  mutating func begin(_ name: String) {
    open.insert(name)
  }

  /// Notes what an anchor names, now that it is complete.
  mutating func define(_ name: String, as target: Target) {
    open.remove(name)
    targets[name] = target
  }

  /// Whether the node that an anchor names is still being read.
  func isOpen(_ name: String) -> Bool { open.contains(name) }

  /// What an alias of this name stands for; nil if there is no such anchor, or none that is complete.
  subscript(name: String) -> Target? { isOpen(name) ? nil : targets[name] }
}
