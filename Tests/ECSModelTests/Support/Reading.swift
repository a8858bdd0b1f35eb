import ECSModel
import Syntax
import Testing

/// The only document of a text that is a task definition in one of the accepted forms.
func document(_ text: String, _ language: Language = .json) throws -> TaskDefinitionDocument {
  let tree = SyntaxTree(reading: Source(name: "task", text: text), as: language)
  #expect(tree.issues.map(\.message) == [])
  return TaskDefinitionDocument(decoding: try #require(candidate(in: tree)), in: tree)
}

/// What the first document of a tree is taken for.
func candidate(in tree: SyntaxTree, isNamed: Bool = true) -> TaskDefinitionDocument.Candidate? {
  tree.documents.first.flatMap { TaskDefinitionDocument.candidate(at: $0, in: tree, isNamed: isNamed) }
}

/// The issues of a text, which stand exactly where the text has marks.
func issues(
  _ marked: String, _ language: Language = .json, sourceLocation: SourceLocation = #_sourceLocation
) throws -> [ModelIssue] {
  let marked = MarkedText(marked)
  let issues = try document(marked.text, language).issues
  let places = issues.map { "\($0.range.start)..<\($0.range.end)" }
  #expect(
    places == marked.marks.map { "\($0.start)..<\($0.end)" }, "\(issues.map(\.message))",
    sourceLocation: sourceLocation)
  return issues
}

/// The only issue of a text with one mark.
func issue(
  _ marked: String, _ language: Language = .json, sourceLocation: SourceLocation = #_sourceLocation
) throws -> ModelIssue {
  let issues = try issues(marked, language, sourceLocation: sourceLocation)
  return try #require(issues.count == 1 ? issues.first : nil, sourceLocation: sourceLocation)
}

/// A task definition with these fields besides what it needs, in JSON.
func task(_ fields: String) -> String {
  #"{"family": "web", "containerDefinitions": [{"name": "web", "image": "nginx:1.27"}], \#(fields)}"#
}

/// A task definition whose only container has these fields besides what it needs, in JSON.
func container(_ fields: String) -> String {
  #"{"family": "web", "containerDefinitions": [{"name": "web", "image": "nginx:1.27", \#(fields)}]}"#
}
