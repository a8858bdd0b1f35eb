internal import Reporters
internal import RuleEngine
internal import Syntax

/// Shows what applies to files, and why.
struct ConfigurationDisplay {
  let failOn: Threshold?
  let placeholders: PlaceholderPolicy?

  /// Writes what applies to each file to standard output.
  func write(_ files: [String], _ configurations: inout ConfigurationLookup) throws(ExitStatus) {
    var text = ""
    var unusable: Set<String> = []
    for file in files {
      let path = FilePath(argument: file)
      do throws(ConfigurationLookup.Unusable) {
        let governed = try configurations.configuration(of: file == "-" ? nil : path)
        text += (text.isEmpty ? "" : "\n") + lines(for: file, governed)
      } catch {
        if unusable.insert(error.name).inserted { error.complaints.write() }
        StandardError.write(Report.Failure(path: error.name, reason: "cannot be used"))
      }
    }
    try StandardOutput.write(Array(text.utf8))
    guard unusable.isEmpty else { throw .notChecked }
  }

  private func lines(for file: String, _ governed: ConfigurationLookup.Governed) -> String {
    let loaded = governed.configuration
    let lines = loaded.linter.settings(
      forFile: governed.path(relativeTo: loaded.folder), configuration: loaded.configuration, failOn: failOn,
      placeholders: placeholders)
    let width = lines.map(\.text.count).filter { $0 < 50 }.max() ?? 0
    let name = loaded.configuration?.source.name ?? "no configuration"
    return "# \(file.visible): \(name.visible)\n"
      + lines.map { line in
        let blanks = String(repeating: " ", count: max(0, width - line.text.count))
        return "\(line.text.visible)\(blanks)  # \(line.origin.visible)\n"
      }
      .joined()
  }
}
