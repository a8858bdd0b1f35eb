import CheckResults
import ECSModel
import Spelling
import Syntax

/// Reads a file of ecslint's own, value by value, and keeps its mistakes with their places.
struct LocatedReader {
  let tree: SyntaxTree
  private(set) var mistakes: [Finding]
  private let ruleID: String

  /// Makes a reader; mistakes have the id `ruleID`, those of the syntax its own.
  init(_ source: Source, ruleID: String) {
    tree = SyntaxTree(reading: source, as: .yaml)
    self.ruleID = ruleID
    mistakes = tree.issues.map { issue in
      Finding(
        ruleID: ReadingRule(issue.kind).id, level: .error, message: issue.message,
        place: Place(range: issue.range),
        related: issue.related.map { .init(place: Place(range: $0.range), message: $0.message) })
    }
  }

  /// Notes a mistake.
  mutating func report(_ message: String, at range: ByteRange) {
    mistakes.append(Finding(ruleID: ruleID, level: .error, message: message, place: Place(range: range)))
  }

  /// Notes a mistake of a value.
  mutating func report(_ message: String, at node: SyntaxTree.NodeID) { report(message, at: place(of: node)) }

  /// The smallest text that shows a value: itself, or the beginning of a collection.
  func place(of node: SyntaxTree.NodeID) -> ByteRange {
    var entries = tree.entries(of: node)
    if let first = entries.next() { return tree.range(of: first.key) }
    var elements = tree.elements(of: node)
    return elements.next().map { place(of: $0) } ?? tree.range(of: node)
  }

  /// A text with its place; a mistake and nil where the value is anything else, or empty.
  mutating func text(_ node: SyntaxTree.NodeID, _ expectation: String) -> Setting<String>? {
    guard tree.kind(of: node) == .string, !tree.text(of: node).isEmpty else {
      report("this takes \(expectation)", at: node)
      return nil
    }
    return Setting(value: tree.text(of: node), range: tree.range(of: node))
  }

  /// A list of texts, or one text alone.
  mutating func texts(_ node: SyntaxTree.NodeID, _ expectation: String) -> [Setting<String>] {
    guard tree.kind(of: node) == .sequence else { return text(node, expectation).map { [$0] } ?? [] }
    return tree.elements(of: node).compactMap { text($0, expectation) }
  }

  /// One of the named values.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ node: SyntaxTree.NodeID, _ title: String
  ) -> Setting<Choice>? {
    let values = Choice.allCases.map(\.rawValue)
    let isScalar = tree.kind(of: node) != .mapping && tree.kind(of: node) != .sequence
    let text = tree.text(of: node)
    if isScalar, let choice = Choice(rawValue: text) {
      return Setting(value: choice, range: tree.range(of: node))
    }
    let name = isScalar && !text.isEmpty ? "`\(text)` is no \(title)" : "this takes a \(title)"
    report("\(name); \(Self.advice(for: text, among: values))", at: node)
    return nil
  }

  /// The known key of an entry; a mistake and nil where it is not known.
  mutating func key<Key: RawRepresentable<String> & CaseIterable>(
    _ node: SyntaxTree.NodeID, of title: String
  ) -> Key? {
    let name = tree.text(of: node)
    if let key = Key(rawValue: name) { return key }
    let advice = Self.advice(for: name, among: Key.allCases.map(\.rawValue))
    report("\(title) has no `\(name)`; \(advice)", at: node)
    return nil
  }

  /// The entries of a mapping; a mistake and nothing where the value is anything else.
  mutating func entries(of node: SyntaxTree.NodeID, _ expectation: String) -> [SyntaxTree.Entry] {
    guard tree.kind(of: node) == .mapping else {
      report("this takes \(expectation)", at: node)
      return []
    }
    return Array(tree.entries(of: node))
  }

  /// What to write instead of a name that does not exist.
  static func advice(for name: String, among known: [String]) -> String {
    if let closest = Spelling.closest(to: name, among: known) { return "did you mean `\(closest)`?" }
    return "use " + known.joined(separator: ", ")
  }
}
