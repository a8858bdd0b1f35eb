/// A rule whose expressions are compiled against the model.
///
/// Variables are slots: 0 is `task`, 1 is `options`, and the names that `each` binds follow in order.
struct CompiledRule: Sendable {
  static let taskSlot = 0
  static let optionsSlot = 1
  static let firstBindingSlot = 2

  private enum Contents {
    // Indirect, since most rules are of the other kind and small then.
    indirect case compiled(id: String, PresenceFilter, [OptionValue], RuleConditions, RuleReport)
    case serialized(SerializedRule)
  }

  /// The programs of the collections that `each` walks, serialized: rules with equal ones share a loop.
  let bindings: [[UInt8]]
  private let contents: Contents
  /// Options that replace the rule's own.
  private(set) var chosenOptions: [OptionValue]?

  init(
    id: String, bindings: [[UInt8]], filter: PresenceFilter, options: [OptionValue],
    conditions: RuleConditions, report: RuleReport
  ) {
    self.bindings = bindings
    contents = .compiled(id: id, filter, options, conditions, report)
  }

  init(_ rule: SerializedRule, bindings: [[UInt8]]) {
    self.bindings = bindings
    contents = .serialized(rule)
  }

  var id: String {
    switch contents {
    case .compiled(let id, _, _, _, _): id
    case .serialized(let rule): rule.id
    }
  }

  var filter: PresenceFilter {
    var needs: [PresenceFilter.Need] = []
    addNeeds(to: &needs)
    return PresenceFilter(needs: needs)
  }

  /// Adds what has to be there for the rule to find anything.
  func addNeeds(to needs: inout [PresenceFilter.Need]) {
    switch contents {
    case .compiled(_, let filter, _, _, _): needs += filter.needs
    case .serialized(let rule): rule.addNeeds(to: &needs)
    }
  }

  /// When the rule finds something; nil where an image is not what `ImageWriter` wrote.
  var conditions: RuleConditions? {
    switch contents {
    case .compiled(_, _, _, let conditions, _): conditions
    case .serialized(let rule): rule.conditions
    }
  }

  /// How the rule reports what it finds; nil where an image is not what `ImageWriter` wrote.
  var report: RuleReport? {
    switch contents {
    case .compiled(_, _, _, _, let report): report
    case .serialized(let rule): rule.report
    }
  }

  var hasOptions: Bool {
    switch contents {
    case .compiled(_, _, let options, _, _): !options.isEmpty
    case .serialized(let rule): rule.hasOptions
    }
  }

  var options: [OptionValue] {
    get { chosenOptions ?? ownOptions }
    set { chosenOptions = newValue }
  }

  private var ownOptions: [OptionValue] {
    switch contents {
    case .compiled(_, _, let options, _, _): options
    case .serialized(let rule): rule.options
    }
  }
}
