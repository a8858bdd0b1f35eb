import LanguageServer
import Testing

@Suite("URIs")
struct DocumentURITests {
  @Test(
    "are paths of files, with what is encoded put in",
    arguments: [
      ("file:///work/task.json", "/work/task.json"),
      ("file:///a%20b/%C3%A9%3a%F0%9F%98%80.yaml", "/a b/é:😀.yaml"),
      ("file:///a b/é:😀.yaml", "/a b/é:😀.yaml"),
      ("FILE://localhost/work/task.json", "/work/task.json"),
      ("file:///work/a%23b%3Fc?query#fragment", "/work/a#b?c"),
      ("file:///100%25", "/100%"),
      ("file:///100%", "/100%"),
      ("file:///%zz", "/%zz"),
    ])
  func path(uri: String, path: String) {
    #expect(DocumentURI(uri).path == path)
  }

  @Test(
    "are no paths of anything else",
    arguments: [
      "untitled:Untitled-1", "git:/work/task.json?ref=HEAD", "file://server/share/task.json", "file:",
      "file://",
      "", "file:///a%00b", "file:///%FF", "vscode-notebook-cell:/a",
    ])
  func noPath(uri: String) {
    #expect(DocumentURI(uri).path == nil)
  }

  @Test("are made of paths, and back", arguments: ["/work/task.json", "/a b/é:😀/100%.yaml", "/#?[]&+"])
  func roundTrip(path: String) {
    #expect(DocumentURI(path: path).path == path)
    #expect(DocumentURI(path: path).text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
  }

  @Test(
    "name their documents",
    arguments: [
      ("file:///work/task%20definition.json", "task definition.json"),
      ("untitled:Untitled-1", "untitled:Untitled-1"),
      ("git:/work/task.yml", "task.yml"),
    ])
  func name(uri: String, name: String) {
    #expect(DocumentURI(uri).name == name)
  }
}
