import Syntax
import Testing

private let folder = SharedFiles.folder("conformance/json")

@Suite("The conformance files for RFC 8259", .enabled(if: folder != nil))
struct JSONConformanceTests {
  @Test("What must be accepted is read without an issue", arguments: files("y_"))
  func accepted(name: String) throws {
    let tree = try read(name)
    #expect(tree.issues.isEmpty)
    #expect(tree.documents.count == 1)
  }

  @Test("What must be refused has an issue with a place in the file", arguments: files("n_"))
  func refused(name: String) throws {
    let tree = try read(name)
    #expect(!tree.issues.isEmpty)
    for issue in tree.issues { #expect(issue.range.end <= tree.source.bytes.count) }
  }

  @Test("What may be either is read to an end", arguments: files("i_"))
  func either(name: String) throws {
    let tree = try read(name)
    #expect(!tree.issues.isEmpty || tree.documents.count == 1)
  }

  @Test("There are files of every sort", arguments: ["y_", "n_", "i_"])
  func sorts(prefix: String) {
    #expect(!Self.files(prefix).isEmpty)
  }

  private static func files(_ prefix: String) -> [String] {
    folder.map { SharedFiles.names(in: $0).filter { $0.hasPrefix(prefix) } } ?? []
  }

  private func read(_ name: String) throws -> SyntaxTree {
    let folder = try #require(folder)
    return SyntaxTree(
      reading: Source(name: name, bytes: SharedFiles.bytes(of: "\(folder)/\(name)")), as: .json)
  }
}
