import CEL

/// A rule whose expressions are compiled against the model.
///
/// Variables are slots: 0 is `task`, 1 is `options`, and the names that `each` binds follow in order.
struct CompiledRule: Sendable {
  static let taskSlot = 0
  static let optionsSlot = 1
  static let firstBindingSlot = 2

  /// What a rule holds beside its bindings.
  struct Parts: Sendable {
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

  let bindings: Bindings
  private let contents: Contents
  /// Options that replace the rule's own.
  private var chosenOptions: [OptionValue]?

  init(_ parts: Parts, bindings: Bindings) {
    self.bindings = bindings
    contents = .compiled(parts)
  }

  init(_ rule: SerializedRule, bindings: Bindings) {
    self.bindings = bindings
    contents = .serialized(rule)
  }

  /// The slot of what the innermost loop of the rule binds; that of the task if it has none.
  var innermostSlot: Int {
    let depth = bindings.collections.count
    return depth == 0 ? Self.taskSlot : Self.firstBindingSlot + depth - 1
  }

  var id: String {
    switch contents {
    case .compiled(let parts): parts.id
    case .serialized(let rule): rule.id
    }
  }

  var filter: PresenceFilter {
    var needs: [PresenceFilter.Need] = []
    forEachNeed { needs.append($0) }
    return PresenceFilter(needs: needs)
  }

  /// Calls `body` with what has to be there for the rule to find anything.
  func forEachNeed(_ body: (PresenceFilter.Need) -> Void) {
    switch contents {
    case .compiled(let parts): parts.filter.needs.forEach(body)
    case .serialized(let rule): rule.forEachNeed(body)
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
