import Foundation

/// The doc comments of the Swift files that declare the model, by what they stand in front of: `PortMapping`,
/// `PortMapping.hostPort`, `LogDriver.json-file`.
struct ModelSource {
  /// The comments without their markers, each as one paragraph.
  private(set) var comments: [String: String] = [:]

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The file that carries the comments into the program.
  static let generated = root.appending(path: "Sources/ECSModel/Documentation/DocumentationTexts.swift")

  /// Reads the folders of structures and enumerations.
  init() throws {
    for folder in ["Structures", "Enumerations"] {
      let url = Self.root.appending(path: "Sources/ECSModel").appending(path: folder)
      for file in try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      where file.pathExtension == "swift" {
        read(try String(contentsOf: file, encoding: .utf8))
      }
    }
  }

  private mutating func read(_ text: String) {
    var type = ""
    var comment: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.drop { $0 == " " }
      if line.hasPrefix("///") {
        comment.append(line.dropFirst(3).drop { $0 == " " })
        continue
      }
      if let match = line.firstMatch(of: /^public (?:struct|enum) (\w+)/) {
        type = String(match.1)
        add(comment, as: type)
      } else if let match = line.firstMatch(of: /^public let `?(\w+)`?: Member</) {
        add(comment, as: "\(type).\(match.1)")
      } else if let match = line.firstMatch(of: /^case `?(\w+)`?(?: = "(.+)")?$/) {
        add(comment, as: "\(type).\(match.2 ?? match.1)")
      }
      comment = []
    }
  }

  private mutating func add(_ comment: [Substring], as name: String) {
    guard !comment.isEmpty else { return }
    // Where a type comes from is for those who read the source.
    comments[name] = comment.joined(separator: " ").replacing(#/ API model: `\w+`\.$/#, with: "")
  }

  /// The Swift source that holds the comments: one text, since a dictionary of so many takes the compiler seconds.
  var swift: String {
    var text = """
      // swift-format-ignore-file

      /// Generated from the doc comments of the structures and enumerations by the tests; see `DocumentationTests`.
      let documentationLines = #\"""

      """
    for (name, comment) in comments.sorted(by: { $0.key < $1.key }) { text += "  \(name): \(comment)\n" }
    return text + "  \"\"\"#\n"
  }
}
