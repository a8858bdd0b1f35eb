extension Baseline {
  /// The languages that a baseline can be written in.
  public enum Language: Sendable {
    case json
    case yaml
  }

  /// The baseline as text: sorted, a line for each rule and path, so that changes are small and merge well.
  public func text(in language: Language) -> String {
    switch language {
    case .json: json
    case .yaml: yaml
    }
  }

  private var yaml: String {
    var text = """
      # Findings that were known when this was written: file, rule, logical path, number.
      # 'ecslint baseline update' brings it up to date, 'ecslint baseline prune' takes out what is gone.
      version: \(BaselineReader.version)

      """
    guard !files.isEmpty else { return text + "findings: {}\n" }
    text += "findings:\n"
    for (file, rules) in Self.sorted(files) {
      text += "  \(JSONText.quoted(file)):\n"
      for (rule, paths) in Self.sorted(rules) {
        text += "    \(Self.isPlain(rule) ? rule : JSONText.quoted(rule)):\n"
        for (path, count) in Self.sorted(paths) { text += "      \(JSONText.quoted(path)): \(count)\n" }
      }
    }
    return text
  }

  /// Whether YAML takes the id of a rule for what it is without quotes. A baseline can name others than there are.
  private static func isPlain(_ rule: String) -> Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return rule.utf8.first.map(letters.contains) ?? false
      && rule.utf8.allSatisfy { letters ~= $0 || digits ~= $0 || $0 == UInt8(ascii: "-") }
  }

  private var json: String {
    let files = Self.sorted(files).map { file, rules in
      let rules = Self.sorted(rules).map { rule, paths in
        let paths = Self.sorted(paths).map { "        \(JSONText.quoted($0)): \($1)" }
        return "      \(JSONText.quoted(rule)): {\n\(paths.joined(separator: ",\n"))\n      }"
      }
      return "    \(JSONText.quoted(file)): {\n\(rules.joined(separator: ",\n"))\n    }"
    }
    let findings = files.isEmpty ? "{}" : "{\n\(files.joined(separator: ",\n"))\n  }"
    return "{\n  \"version\": \(BaselineReader.version),\n  \"findings\": \(findings)\n}\n"
  }

  private static func sorted<Value>(_ values: [String: Value]) -> [(key: String, value: Value)] {
    values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }
}
