import CEL

/// The options of all rules, each read when a condition first asks for one.
final class OptionTable {
  private var values: [[Value]?]

  init(ruleCount: Int) {
    values = Array(repeating: nil, count: ruleCount)
  }

  /// The value of an option, by its place among those of its rule.
  func value(of option: Int, of index: Int, in rules: [CompiledRule]) -> Value {
    if values[index] == nil { values[index] = rules[index].options.map(Value.init) }
    guard let count = values[index]?.count, option < count else { return .unknown }
    return values[index]?[option] ?? .unknown
  }
}
