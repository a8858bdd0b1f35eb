import Syntax
import Testing

/// Reads marked text, expects an issue of the kind at every mark and no other issue, and returns the tree.
@discardableResult
func expectIssues(
  _ kinds: SyntaxIssue.Kind..., in marked: String, as language: Language,
  sourceLocation: SourceLocation = #_sourceLocation
) -> SyntaxTree {
  let marked = MarkedText(marked)
  let tree = SyntaxTree(marked.text, as: language)
  #expect(tree.issues.map(\.range) == marked.ranges, "\(tree.issues)", sourceLocation: sourceLocation)
  let expected = kinds.count == 1 ? Array(repeating: kinds[0], count: marked.ranges.count) : kinds
  #expect(tree.issues.map(\.kind) == expected, sourceLocation: sourceLocation)
  for issue in tree.issues {
    #expect(!issue.message.isEmpty && issue.message.last != ".", sourceLocation: sourceLocation)
  }
  return tree
}
