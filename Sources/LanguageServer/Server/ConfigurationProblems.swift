internal import CheckResults
internal import Syntax

/// What the client was told of mistakes in configurations.
struct ConfigurationProblems {
  /// The documents that are marked, by what they are marked with.
  private var told: [ConfigurationProblem: DocumentURI] = [:]

  /// Whether a document is marked with mistakes.
  func concern(_ uri: DocumentURI) -> Bool { told.values.contains(uri) }

  /// Marks mistakes in their files, says once that a configuration cannot be used, and clears what is repaired.
  mutating func publish(
    _ problems: [ConfigurationProblem], encoding: PositionEncoding, in documents: OpenDocuments,
    to outgoing: inout OutgoingMessages
  ) {
    var all: [ConfigurationProblem: DocumentURI] = [:]
    for problem in problems where all[problem] == nil {
      let uri = told[problem] ?? documents.uri(ofPath: problem.path)
      all[problem] = uri
      if told[problem] == nil { Self.tell(of: problem, uri, encoding, to: &outgoing) }
    }
    let repaired = Set(told.values).subtracting(all.values)
    for uri in repaired.sorted(by: { $0.text < $1.text }) { outgoing.publish(nil, of: uri) }
    told = all
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
