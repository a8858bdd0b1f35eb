import Foundation
import Testing

/// A run of the program as a text file: what there is, what is called, what comes of it.
///
/// The text before the first section says what it is about. A section starts with a line of `===` and its name:
///
/// - `file PATH`: a file to make,
/// - `setup`: commands that make what is more than a file,
/// - `only if`: a command that fails where the scenario cannot run,
/// - `command`: what is run, by `sh`, in a folder that holds the files,
/// - `stdout`, `stderr`, `status`: what comes of it. Left out where empty or 0. The folder is called `FOLDER`.
struct Scenario: CustomTestStringConvertible {
  private struct Section {
    let name: String
    var text: String
  }

  private static let results = ["stdout", "stderr", "status"]

  /// The name of the file.
  let name: String
  private let about: String
  private let sections: [Section]

  static let folder = PackageFolder.programTests.appending(path: "Scenarios")

  /// All scenarios, by name.
  static var all: [Scenario] {
    get throws {
      try PackageFolder.files(in: folder).map { name in
        Scenario(name: name, try String(contentsOf: folder.appending(path: name), encoding: .utf8))
      }
    }
  }

  var testDescription: String { name }

  private init(name: String, _ text: String) {
    var about = ""
    var sections: [Section] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("=== ") {
        sections.append(Section(name: String(line.dropFirst(4)), text: ""))
      } else if sections.isEmpty {
        about += line + "\n"
      } else {
        sections[sections.count - 1].text += line + "\n"
      }
    }
    self.name = name
    self.about = about
    self.sections = sections
  }

  private func text(of section: String) -> String { sections.first { $0.name == section }?.text ?? "" }

  /// What should come of the command.
  var expected: Shell.Result {
    let status = text(of: "status").split(separator: "\n").first.flatMap { Int32($0) }
    return Shell.Result(output: text(of: "stdout"), errors: text(of: "stderr"), status: status ?? 0)
  }

  /// Runs the command in a new folder; nil where it cannot run.
  func run() throws -> Shell.Result? {
    let folder = try TemporaryFolder()
    for section in sections where section.name.hasPrefix("file ") {
      let file = folder.url.appending(path: String(section.name.dropFirst(5)))
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(section.text.utf8).write(to: file)
    }
    for step in ["setup", "only if"] where !text(of: step).isEmpty {
      let result = try Shell.run(text(of: step), in: folder.url)
      guard step == "setup" else {
        if result.status != 0 { return nil }
        continue
      }
      try #require(result.status == 0, "\(name): \(result.errors)")
    }
    var result = try Shell.run(text(of: "command"), in: folder.url)
    let path = folder.url.path(percentEncoded: false)
    let shortPath = path.hasSuffix("/") ? String(path.dropLast()) : path
    result.output.replace(shortPath, with: "FOLDER")
    result.errors.replace(shortPath, with: "FOLDER")
    return result
  }

  /// Writes the scenario down with what came of it.
  func record(_ result: Shell.Result) throws {
    var kept = sections.filter { !Self.results.contains($0.name) }
    if !result.output.isEmpty { kept.append(Section(name: "stdout", text: result.output)) }
    if !result.errors.isEmpty { kept.append(Section(name: "stderr", text: result.errors)) }
    if result.status != 0 { kept.append(Section(name: "status", text: "\(result.status)\n")) }
    let text = kept.reduce(about) { $0 + "=== \($1.name)\n\($1.text)" }
    try Data(text.utf8).write(to: Self.folder.appending(path: name))
  }
}
