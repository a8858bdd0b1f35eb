import CheckResults
import Syntax

/// Reads the text of a baseline.
struct BaselineReader {
  private enum Key: String, CaseIterable {
    case version
    case findings
  }

  /// The version of the format, which grows with every change that an older program cannot read.
  static let version = 1

  /// The greatest number of findings in one place, so that sums of such numbers are none that overflow.
  private static let mostFindings: Int64 = 1_000_000

  private var reader: LocatedReader

  var mistakes: [Finding] { reader.mistakes }

  init(_ source: Source) {
    reader = LocatedReader(source, ruleID: "invalid-baseline")
  }

  private var tree: SyntaxTree { reader.tree }

  mutating func read() -> Baseline {
    guard let root = tree.documents.first, tree.documents.count == 1, tree.kind(of: root) == .mapping else {
      if mistakes.isEmpty {
        reader.report("a baseline is one mapping with `version` and `findings`", at: ByteRange(0, 0))
      }
      return Baseline()
    }
    var files: [String: Baseline.Entries] = [:]
    var hasVersion = false
    for entry in tree.entries(of: root) {
      guard let key: Key = reader.key(entry.key, of: "a baseline") else { continue }
      switch key {
      case .version:
        hasVersion = true
        if tree.integer(of: entry.value) != Int64(Self.version) {
          reader.report("this program reads version \(Self.version) of the format", at: entry.value)
        }
      case .findings: files = self.files(entry.value)
      }
    }
    if !hasVersion { reader.report("a baseline needs its `version`", at: root) }
    return Baseline(files: files)
  }

  private mutating func files(_ node: SyntaxTree.NodeID) -> [String: Baseline.Entries] {
    named(node, "files, each with its findings") { reader, value in
      reader.named(value, "rules, each with the paths of its findings") { reader, value in
        reader.named(value, "logical paths, each with a number of findings") { $0.count($1) }.nonEmpty
      }.nonEmpty
    }
  }

  private mutating func named<Value>(
    _ node: SyntaxTree.NodeID, _ expectation: String,
    _ value: (inout BaselineReader, SyntaxTree.NodeID) -> Value?
  ) -> [String: Value] {
    var values: [String: Value] = [:]
    for entry in reader.entries(of: node, expectation) {
      values[tree.text(of: entry.key)] = value(&self, entry.value)
    }
    return values
  }

  private mutating func count(_ node: SyntaxTree.NodeID) -> Int? {
    guard let count = tree.integer(of: node), 1...Self.mostFindings ~= count else {
      reader.report("this takes the number of findings, from 1 to \(Self.mostFindings)", at: node)
      return nil
    }
    return Int(count)
  }
}

extension Dictionary {
  /// The dictionary, if it holds anything: no findings are the same as no entry.
  fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
