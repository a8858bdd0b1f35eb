internal import RuleEngine
internal import Syntax

/// What the client was told of mistakes in configurations.
struct ConfigurationProblems {
  private var told: Set<ConfigurationProblem> = []
  private var marked: Set<DocumentURI> = []

  /// Whether a document is marked with mistakes.
  func concern(_ uri: DocumentURI) -> Bool { marked.contains(uri) }

  /// Marks mistakes in their files, says once that a configuration cannot be used, and clears what is repaired.
  mutating func publish(
    _ problems: [ConfigurationProblem], encoding: PositionEncoding, in documents: OpenDocuments,
    to outgoing: inout OutgoingMessages
  ) {
    var isWrong: Set<ConfigurationProblem> = []
    var wrongDocuments: Set<DocumentURI> = []
    for problem in problems where isWrong.insert(problem).inserted {
      let uri = documents.uri(ofPath: problem.path)
      wrongDocuments.insert(uri)
      if !told.contains(problem) { Self.tell(of: problem, uri, encoding, to: &outgoing) }
    }
    for uri in marked.subtracting(wrongDocuments).sorted(by: { $0.text < $1.text }) {
      outgoing.publish(nil, of: uri)
    }
    told = isWrong
    marked = wrongDocuments
  }

  private static func tell(
    of problem: ConfigurationProblem, _ uri: DocumentURI, _ encoding: PositionEncoding,
    to outgoing: inout OutgoingMessages
  ) {
    let lines = LineIndex(bytes: problem.text)
    let diagnostics = Diagnostics(
      problem.mistakes, of: uri, DocumentLines(lines, of: problem.text, encoding: encoding))
    outgoing.publish(diagnostics, of: uri)
    guard let mistake = problem.mistakes.first else { return }
    let line = problem.text.isEmpty ? "" : ":\(lines.position(of: mistake.place.range.start).line)"
    outgoing.notify("window/showMessage") { json in
      json.member("type", 1)
      json.member(
        "message", "\(problem.name)\(line): \(mistake.message); the files that it is for are not checked")
    }
  }
}
