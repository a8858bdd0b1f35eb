import Foundation
import Testing

/// What the README shows is what the program says.
@Suite("The README")
struct ReadmeTests {
  private static let readme = PackageFolder.root.appending(path: "README.md")

  /// A block of the README that shows a command and its output.
  private static var console: Regex<(Substring, Substring, Substring)> {
    /```console\n\$ ([^\n]+)\n([\s\S]*?)```/
  }

  @Test("shows real output")
  func output() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    var recorded = text
    for block in text.matches(of: Self.console) {
      let (whole, command, shown) = block.output
      let result = try Shell.run(String(command), in: PackageFolder.root)
      if Recording.isOn {
        recorded.replace(whole, with: "```console\n$ \(command)\n\(result.output)```", maxReplacements: 1)
      } else {
        #expect(shown == result.output)
      }
    }
    if Recording.isOn { try Data(recorded.utf8).write(to: Self.readme) }
    #expect(!text.matches(of: Self.console).isEmpty)
  }

  @Test("shows a rule that is among the samples")
  func rule() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let rules = PackageFolder.files(in: PackageFolder.samples).filter { $0.hasPrefix("rules/") }
    let shown = try rules.filter { rule in
      let file = PackageFolder.samples.appending(path: rule)
      return text.contains("```yaml\n\(try String(contentsOf: file, encoding: .utf8))```")
    }
    #expect(shown.count == 1)
  }

  @Test("names only files that are there")
  func links() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    for link in text.matches(of: /\]\(([A-Za-z][^):]*)\)/) {
      let path = PackageFolder.root.appending(path: String(link.output.1)).path()
      #expect(FileManager.default.fileExists(atPath: path), "\(link.output.1)")
    }
  }
}
