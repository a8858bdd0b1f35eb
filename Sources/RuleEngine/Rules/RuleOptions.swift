import CheckResults

extension RuleSet {
  /// The rules with values for their options, as far as they fit.
  func setting(_ options: [Configuration.RuleOptions]) -> RuleSet {
    // A new collection takes a good part of the time in which one file is checked.
    if options.isEmpty { return self }
    var collection = collection
    for options in options { collection.setOptions(options) }
    return RuleSet(collection)
  }
}

extension RuleCollection {
  /// Replaces values of a rule's options; those that do not fit stay as they are.
  fileprivate mutating func setOptions(_ options: Configuration.RuleOptions) {
    let id = options.rule.value
    let known = self.options(of: id)
    for (name, value) in options.values {
      if let index = known.firstIndex(where: { $0.name == name.value }) {
        setOption(index, of: id, to: value.value)
      }
    }
  }

  /// The options that the rule does not have, and values of another type. To tell them compiles no rule.
  mutating func mistakes(in options: Configuration.RuleOptions) -> [Finding] {
    let id = options.rule.value
    let known = self.options(of: id)
    guard !known.isEmpty else {
      return [Configuration.mistake("\(id) has no options", at: options.rule.range)]
    }
    var mistakes: [Finding] = []
    for (name, value) in options.values {
      guard let option = known.first(where: { $0.name == name.value }) else {
        let advice = LocatedReader.advice(for: name.value, among: known.map(\.name))
        mistakes.append(
          Configuration.mistake("\(id) has no option `\(name.value)`; \(advice)", at: name.range))
        continue
      }
      if !value.value.hasType(of: option.value) {
        mistakes.append(
          Configuration.mistake("`\(name.value)` takes \(option.value.typeName)", at: value.range))
      }
    }
    return mistakes
  }
}

extension OptionValue {
  /// The type of the value, as messages name it.
  var typeName: String {
    switch self {
    case .boolean: "true or false"
    case .integer: "a whole number"
    case .string: "a text"
    case .strings: "a list of texts"
    }
  }

  /// Whether the other value is of the same type; an empty list is one of texts.
  func hasType(of other: OptionValue) -> Bool { typeName == other.typeName }
}
