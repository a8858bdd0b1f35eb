import CEL

/// A rule whose expressions are compiled against the model.
///
/// Variables are slots: 0 is `task`, 1 is `options`, and the names that `each` binds follow in order.
struct CompiledRule: Sendable {
  static let taskSlot = 0
  static let optionsSlot = 1
  static let firstBindingSlot = 2

  /// What a rule holds.
  struct Parts: Sendable {
    let bindings: [Program]
    let filter: PresenceFilter
    let occasion: RuleOccasion
    let require: Program
    let options: [OptionValue]
    let id: String
    let report: RuleReport
  }

  private enum Contents {
    // Indirect, since most rules are of the other kind and small then.
    indirect case compiled(Parts)
    case serialized(SerializedRule)
  }

  private let contents: Contents
  /// Options that replace the rule's own.
  private var chosenOptions: [OptionValue]?

  init(_ parts: Parts) { contents = .compiled(parts) }

  init(_ rule: SerializedRule) { contents = .serialized(rule) }

  /// The slot of what the innermost loop of the rule binds; that of the task if it has none.
  var innermostSlot: Int {
    let depth =
      switch contents {
      case .compiled(let parts): parts.bindings.count
      case .serialized(let rule): rule.depth
      }
    return depth == 0 ? Self.taskSlot : Self.firstBindingSlot + depth - 1
  }

  /// The collections that the rule's `each` walks, one inside the other.
  var bindings: [Program] {
    switch contents {
    case .compiled(let parts): parts.bindings
    case .serialized(let rule): rule.bindings
    }
  }

  /// Whether the rule walks the same collections as another, so that they share their loops.
  func hasSameBindings(as other: CompiledRule) -> Bool {
    if case .serialized(let rule) = contents, case .serialized(let other) = other.contents {
      return rule.bindingNumbers == other.bindingNumbers
    }
    return bindings == other.bindings
  }

  var id: String {
    switch contents {
    case .compiled(let parts): parts.id
    case .serialized(let rule): rule.id
    }
  }

  /// What has to be there for the rule to find anything.
  var filter: PresenceFilter {
    switch contents {
    case .compiled(let parts): parts.filter
    case .serialized(let rule): rule.filter(innermost: innermostSlot)
    }
  }

  /// When there is something to ask the rule; nil where an image is not what `ImageWriter` wrote.
  var occasion: RuleOccasion? {
    switch contents {
    case .compiled(let parts): parts.occasion
    case .serialized(let rule): rule.occasion
    }
  }

  /// What has to hold then, or the rule finds something; nil where an image is not what `ImageWriter` wrote.
  var require: Program? {
    switch contents {
    case .compiled(let parts): parts.require
    case .serialized(let rule): rule.require
    }
  }

  /// How the rule reports what it finds; nil where an image is not what `ImageWriter` wrote.
  var report: RuleReport? {
    switch contents {
    case .compiled(let parts): parts.report
    case .serialized(let rule): rule.report
    }
  }

  /// Whether the options are constants in the programs already, and can no longer be replaced.
  var hasOptionsSet: Bool {
    if case .serialized = contents { true } else { false }
  }

  var options: [OptionValue] {
    get { chosenOptions ?? ownOptions }
    set { chosenOptions = newValue }
  }

  private var ownOptions: [OptionValue] {
    switch contents {
    case .compiled(let parts): parts.options
    case .serialized(let rule): rule.options
    }
  }
}
