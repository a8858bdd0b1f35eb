import CheckResults
import ECSModel
import Spelling
import Syntax

/// Reads a rule file: its keys, and the mistakes in them. Expressions are only taken as text here.
struct RuleFileReader {
  private(set) var mistakes: [Finding] = []
  private let tree: SyntaxTree

  init(_ source: Source) {
    tree = SyntaxTree(reading: source, as: .yaml)
    mistakes = tree.issues.map { issue in
      Finding(
        ruleID: ReadingRule(issue.kind).id, level: .error, message: issue.message,
        place: Place(range: issue.range))
    }
  }

  private static let keys = [
    "id", "extends", "category", "effect", "since", "summary", "why", "reference", "options", "each", "when",
    "require", "at", "message", "related", "fix", "bad", "good",
  ]

  /// The rule of the file; nil where the text is no mapping.
  mutating func read() -> RuleDefinition? {
    guard let root = tree.documents.first, tree.kind(of: root) == .mapping else {
      if mistakes.isEmpty {
        report("a rule file is one mapping with `id`, `require` and `message`", at: ByteRange(0, 0))
      }
      return nil
    }
    var rule = RuleDefinition()
    for entry in tree.entries(of: root) { read(entry, into: &rule) }
    if rule.id == nil { report("a rule needs an `id`", at: firstKey(of: root)) }
    return rule
  }

  private mutating func read(_ entry: SyntaxTree.Entry, into rule: inout RuleDefinition) {
    let value = entry.value
    switch tree.text(of: entry.key) {
    case "id": rule.id = text(value)
    case "extends": rule.extends = text(value)
    case "category": rule.category = text(value)
    case "effect": rule.effect = effect(value)
    case "since": rule.since = text(value)?.value
    case "summary": rule.summary = text(value)?.value
    case "why": rule.why = text(value)?.value
    case "reference": rule.reference = text(value)?.value
    case "options": rule.options = options(value)
    case "each": rule.each = bindings(value)
    case "when": rule.when = text(value)
    case "require": rule.require = text(value)
    case "at": rule.at = text(value)
    case "message": rule.message = text(value)
    case "related": rule.related = tree.elements(of: value).compactMap { related($0) }
    case "fix": rule.fix = fix(value)
    case "bad": rule.bad = texts(value)
    case "good": rule.good = texts(value)
    default: reportUnknownKey(entry.key, among: Self.keys)
    }
  }

  private mutating func related(_ node: SyntaxTree.NodeID) -> RuleDefinition.Related? {
    var each: [RuleDefinition.Binding] = []
    var at: RuleDefinition.Text?
    var message: RuleDefinition.Text?
    for entry in tree.entries(of: node) {
      switch tree.text(of: entry.key) {
      case "each": each = bindings(entry.value)
      case "at": at = text(entry.value)
      case "message": message = text(entry.value)
      default: reportUnknownKey(entry.key, among: ["each", "at", "message"])
      }
    }
    guard let at, let message else {
      report("a related place needs `at` and `message`", at: firstKey(of: node))
      return nil
    }
    return RuleDefinition.Related(each: each, at: at, message: message)
  }

  private mutating func fix(_ node: SyntaxTree.NodeID) -> RuleDefinition.Fix? {
    var title: RuleDefinition.Text?
    var changes: [RuleDefinition.Fix.Change]?
    for entry in tree.entries(of: node) {
      switch tree.text(of: entry.key) {
      case "title": title = text(entry.value)
      case "set": changes = tree.elements(of: entry.value).compactMap { change($0) }
      default: reportUnknownKey(entry.key, among: ["title", "set"])
      }
    }
    guard let title, let changes else {
      report("a fix needs `title` and `set`, a list of what to set", at: firstKey(of: node))
      return nil
    }
    return RuleDefinition.Fix(title: title, changes: changes)
  }

  private mutating func change(_ node: SyntaxTree.NodeID) -> RuleDefinition.Fix.Change? {
    var at: RuleDefinition.Text?
    var to: RuleDefinition.Text?
    var when: RuleDefinition.Text?
    for entry in tree.entries(of: node) {
      switch tree.text(of: entry.key) {
      case "at": at = text(entry.value)
      case "to": to = text(entry.value)
      case "when": when = text(entry.value)
      default: reportUnknownKey(entry.key, among: ["at", "to", "when"])
      }
    }
    guard let at, let to else {
      report("what a fix sets needs `at`, a field, and `to`, its value", at: firstKey(of: node))
      return nil
    }
    return RuleDefinition.Fix.Change(at: at, to: to, when: when)
  }

  private mutating func bindings(_ node: SyntaxTree.NodeID) -> [RuleDefinition.Binding] {
    guard tree.kind(of: node) == .mapping else {
      report("`each` takes names with the collection that each one walks", at: tree.range(of: node))
      return []
    }
    return tree.entries(of: node).compactMap { entry in
      guard let name = text(entry.key), let collection = text(entry.value) else { return nil }
      return RuleDefinition.Binding(name: name, collection: collection)
    }
  }

  private mutating func options(_ node: SyntaxTree.NodeID) -> [RuleDefinition.Option] {
    tree.entries(of: node).compactMap { entry in
      guard let value = OptionValue(entry.value, in: tree) else {
        report(
          "an option is a text, a whole number, a boolean or a list of texts", at: tree.range(of: entry.key))
        return nil
      }
      return RuleDefinition.Option(name: tree.text(of: entry.key), value: value)
    }
  }

  private mutating func effect(_ node: SyntaxTree.NodeID) -> Effect? {
    guard let text = text(node) else { return nil }
    if let effect = Effect(rawValue: text.value) { return effect }
    let values = Effect.allCases.map(\.rawValue)
    let advice =
      Spelling.closest(to: text.value, among: values).map { "did you mean \($0)?" }
      ?? "use \(values.joined(separator: ", "))"
    report("\(text.value) is no effect; \(advice)", at: text.range)
    return nil
  }

  private mutating func texts(_ node: SyntaxTree.NodeID) -> [RuleDefinition.Text] {
    guard tree.kind(of: node) == .sequence else { return text(node).map { [$0] } ?? [] }
    return tree.elements(of: node).compactMap { text($0) }
  }

  private mutating func text(_ node: SyntaxTree.NodeID) -> RuleDefinition.Text? {
    switch tree.kind(of: node) {
    case .string, .boolean, .integer, .float:
      let value = tree.text(of: node)
      let range = tree.range(of: node)
      let written = tree.source.bytes[range.start..<range.end]
      let isVerbatim =
        written.elementsEqual(value.utf8) || written.dropFirst().dropLast().elementsEqual(value.utf8)
      return RuleDefinition.Text(value: value, range: range, isVerbatim: isVerbatim)
    case .null, .sequence, .mapping, .placeholder:
      report(
        "this takes a text; an expression that begins with a bracket or a brace needs quotes",
        at: tree.range(of: node))
      return nil
    }
  }

  private mutating func reportUnknownKey(_ key: SyntaxTree.NodeID, among known: [String]) {
    let name = tree.text(of: key)
    let advice =
      Spelling.closest(to: name, among: known).map { "did you mean `\($0)`?" }
      ?? "the keys are \(known.joined(separator: ", "))"
    report("a rule has no `\(name)`; \(advice)", at: tree.range(of: key))
  }

  private func firstKey(of node: SyntaxTree.NodeID) -> ByteRange {
    var entries = tree.entries(of: node)
    return entries.next().map { tree.range(of: $0.key) } ?? tree.range(of: node)
  }

  private mutating func report(_ message: String, at range: ByteRange) {
    mistakes.append(.ruleMistake(message, at: range))
  }
}

extension Finding {
  /// A mistake in a rule file.
  static func ruleMistake(_ message: String, at range: ByteRange) -> Finding {
    Finding(ruleID: "invalid-rule", level: .error, message: message, place: Place(range: range))
  }
}

extension OptionValue {
  /// The value of a node, where it is one that options can hold.
  init?(_ node: SyntaxTree.NodeID, in tree: SyntaxTree) {
    switch tree.kind(of: node) {
    case .boolean:
      guard let truth = tree.boolean(of: node) else { return nil }
      self = .boolean(truth)
    case .integer:
      guard let number = tree.integer(of: node) else { return nil }
      self = .integer(Int(number))
    case .string: self = .string(tree.text(of: node))
    case .sequence:
      let elements = tree.elements(of: node)
      guard elements.allSatisfy({ tree.kind(of: $0) == .string }) else { return nil }
      self = .strings(elements.map { tree.text(of: $0) })
    case .null, .float, .mapping, .placeholder: return nil
    }
  }
}
