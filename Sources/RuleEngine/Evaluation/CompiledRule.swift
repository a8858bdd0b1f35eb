/// A rule whose expressions are compiled against the model.
///
/// Variables are slots: 0 is `task`, 1 is `options`, and the names that `each` binds follow in order.
struct CompiledRule: Sendable {
  static let taskSlot = 0
  static let optionsSlot = 1
  static let firstBindingSlot = 2

  private enum Contents {
    // Indirect, since most rules are of the other kind and small then.
    indirect case compiled(id: String, RuleConditions, RuleReport)
    case serialized(SerializedRule)
  }

  /// The programs of the collections that `each` walks, serialized: rules with equal ones share a loop.
  let bindings: [[UInt8]]
  let filter: PresenceFilter
  private let contents: Contents
  /// Options that replace those of the rule's conditions.
  private(set) var chosenOptions: [OptionValue]?

  init(
    id: String, bindings: [[UInt8]], filter: PresenceFilter, conditions: RuleConditions, report: RuleReport
  ) {
    self.bindings = bindings
    self.filter = filter
    contents = .compiled(id: id, conditions, report)
  }

  init(_ rule: SerializedRule, bindings: [[UInt8]], filter: PresenceFilter) {
    self.bindings = bindings
    self.filter = filter
    contents = .serialized(rule)
  }

  var id: String {
    switch contents {
    case .compiled(let id, _, _): id
    case .serialized(let rule): rule.id
    }
  }

  /// When the rule finds something; nil where an image is not what `ImageWriter` wrote.
  var conditions: RuleConditions? {
    switch contents {
    case .compiled(_, let conditions, _): conditions
    case .serialized(let rule): rule.conditions
    }
  }

  /// How the rule reports what it finds; nil where an image is not what `ImageWriter` wrote.
  var report: RuleReport? {
    switch contents {
    case .compiled(_, _, let report): report
    case .serialized(let rule): rule.report
    }
  }

  var options: [OptionValue] {
    get { chosenOptions ?? conditions?.options ?? [] }
    set { chosenOptions = newValue }
  }
}
