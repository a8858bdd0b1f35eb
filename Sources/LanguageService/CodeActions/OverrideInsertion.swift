import CheckResults
import RuleEngine
import Syntax

/// The insertion of an override for a finding into a configuration, whose comments and style stay as they are.
struct OverrideInsertion {
  private let source: Source
  private let tree: SyntaxTree
  /// The entry in block style, indented by two.
  private let entry: String

  init(_ finding: Finding, _ configuration: ConfigurationFile) {
    source = configuration.source ?? Source(name: "", bytes: [])
    tree = SyntaxTree(reading: source, as: .yaml)
    entry = Configuration.overrideText(
      for: finding, inFile: configuration.documentPath, reason: Analysis.reason)
  }

  /// The edit; nil where the configuration has mistakes, or is written in a way that leaves no place for it.
  var edit: TextEdit? {
    let (before, mistakes) = Configuration.reading(source)
    guard mistakes.isEmpty, let edit = candidate else { return nil }
    let (after, newMistakes) = Configuration.reading(source.applying([edit]))
    return newMistakes.isEmpty && after.overrides.count == before.overrides.count + 1 ? edit : nil
  }

  private var candidate: TextEdit? {
    let overrides = tree.documents.first.flatMap { root in
      tree.entries(of: root).first { tree.text(of: $0.key) == ConfigurationKey.overrides.rawValue }
    }
    guard let overrides else { return newList }
    switch tree.kind(of: overrides.value) {
    case .null: return block(after: tree.endOfLine(of: overrides.key), indentation: "  ")
    case .sequence: return insertion(into: overrides.value)
    default: return nil
    }
  }

  /// A list of overrides at the end, where there is none.
  private var newList: TextEdit {
    let end = source.bytes.count
    let isAtStart = tree.startOfLine(at: end) == end
    let text = "\(ConfigurationKey.overrides.rawValue):\n\(entry)"
    return TextEdit(ByteRange(end, end), withLineBreaks((isAtStart ? "" : "\n") + text))
  }

  /// The last override that matches counts, so the new one comes last.
  private func insertion(into list: SyntaxTree.NodeID) -> TextEdit? {
    let range = tree.range(of: list)
    let elements = tree.elements(of: list).map(tree.range(of:))
    let isFlow = source.bytes[range.start] == UInt8(ascii: "[")
    switch (isFlow, elements.first, elements.last) {
    case (true, _, let last?): return TextEdit(ByteRange(last.end, last.end), ", {\(flowEntries)}")
    case (true, _, nil): return TextEdit(range, block(after: range.end, indentation: "  ").newText)
    case (false, let first?, let last?):
      let line = source.bytes[tree.startOfLine(at: first.start)..<first.start]
      let indentation = String(decoding: line.prefix { $0 == UInt8(ascii: " ") }, as: UTF8.self)
      return block(after: tree.endOfLine(at: last.end), indentation: indentation)
    case (false, _, _): return nil
    }
  }

  /// The entry on lines of its own below the line that ends at an offset.
  private func block(after end: Int, indentation: String) -> TextEdit {
    let lines = entry.split(separator: "\n").map { indentation + $0.dropFirst(2) }
    return TextEdit(ByteRange(end, end), withLineBreaks("\n" + lines.joined(separator: "\n")))
  }

  /// The entry as the inside of a flow mapping.
  private var flowEntries: String {
    entry.split(separator: "\n").map { String($0.dropFirst(4)) }.joined(separator: ", ")
  }

  private func withLineBreaks(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: tree.lineBreak(after: 0))
  }
}
