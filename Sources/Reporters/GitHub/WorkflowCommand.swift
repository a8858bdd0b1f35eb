internal import CheckResults
internal import Syntax

/// A line by which a step tells GitHub's runner to annotate a file.
struct WorkflowCommand {
  /// `error`, `warning` or `notice`.
  let name: String
  let properties: [(key: String, value: String)]
  let message: String

  /// The annotation of a finding, titled with its rule.
  init(_ placed: PlacedFinding) {
    var properties = [
      (key: "file", value: RepositoryPath(placed.path).text),
      (key: "line", value: String(placed.start.line)), (key: "endLine", value: String(placed.end.line)),
    ]
    // GitHub refuses columns of places that span lines.
    if placed.start.line == placed.end.line {
      properties.append((key: "col", value: String(placed.start.column)))
      properties.append((key: "endColumn", value: String(placed.end.column)))
    }
    properties.append((key: "title", value: placed.finding.ruleID))
    self.init(placed.finding.level, properties, placed.finding.message)
  }

  /// The annotation of an input that could not be checked.
  init(_ failure: Report.Failure) {
    self.init(
      .error, [(key: "file", value: RepositoryPath(failure.path).text), (key: "title", value: "ecslint")],
      "not checked: \(failure.reason)")
  }

  /// The annotation that stands for others, at no place.
  init(_ level: Level, _ message: String) {
    self.init(level, [(key: "title", value: "ecslint")], message)
  }

  private init(_ level: Level, _ properties: [(key: String, value: String)], _ message: String) {
    name = level == .note ? "notice" : level.rawValue
    self.properties = properties
    self.message = message
  }

  /// The command as the runner reads it. What could end a value, or the line, is percent-encoded; everything
  /// else that does not show is spelt out, as the log is read by people too.
  var line: String {
    let properties = properties.map { "\($0.key)=\(Self.escaped($0.value, also: ":,"))" }
    return "::\(name) \(properties.joined(separator: ","))::\(Self.escaped(message, also: ""))"
  }

  private static func escaped(_ text: String, also delimiters: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "%", "\r", "\n": escaped += percentEncoded(scalar)
      case _ where delimiters.unicodeScalars.contains(scalar): escaped += percentEncoded(scalar)
      default: escaped += String(scalar).visible
      }
    }
  }

  private static func percentEncoded(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return digits.count == 1 ? "%0\(digits)" : "%\(digits)"
  }
}
