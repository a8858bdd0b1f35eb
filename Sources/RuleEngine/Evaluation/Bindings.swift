import CEL

/// The collections that a rule's `each` walks, one inside the other. Rules with equal ones share their loops.
struct Bindings: Sendable {
  static let none = Bindings([])

  let collections: [Program]
  /// A number that rules of an image have in common if their bindings are the same; nil for other rules.
  private let number: Int?

  init(_ collections: [Program], number: Int? = nil) {
    self.collections = collections
    self.number = number
  }
}

extension Bindings: Equatable {
  static func == (left: Bindings, right: Bindings) -> Bool {
    left.number != nil && left.number == right.number || left.collections == right.collections
  }
}
