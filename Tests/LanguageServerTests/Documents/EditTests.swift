import LanguageServer
import Testing

@Suite("Edits")
struct EditTests {
  /// A text with emoji, a two-byte letter and every kind of line end; in the document, `⟦⟧` marks what is replaced.
  private static let cases: [(text: String, range: (Int, Int, Int, Int), utf8: (Int, Int, Int, Int))] = [
    ("a⟦b⟧c", (0, 1, 0, 2), (0, 1, 0, 2)),
    ("⟦⟧", (0, 0, 0, 0), (0, 0, 0, 0)),
    ("é⟦😀⟧x", (0, 1, 0, 3), (0, 2, 0, 6)),
    ("😀é\n😀⟦é⟧", (1, 2, 1, 3), (1, 4, 1, 6)),
    ("a\r\nb⟦\r\n⟧c", (1, 1, 2, 0), (1, 1, 2, 0)),
    ("a\rb⟦c⟧", (1, 1, 1, 2), (1, 1, 1, 2)),
    ("a⟦\n⟧", (0, 99, 7, 0), (0, 99, 7, 0)),
    ("ab⟦⟧\r\nc", (0, 99, 0, 99), (0, 99, 0, 99)),
    ("a\n⟦⟧", (5, 3, 5, 3), (5, 3, 5, 3)),
    ("x⟦⟧😀", (0, 2, 0, 2), (0, 2, 0, 3)),
    ("\u{FEFF}⟦a⟧b\nc", (0, 1, 0, 2), (0, 3, 0, 4)),
    ("⟦\u{FEFF}a⟧", (0, 0, 0, 2), (0, 0, 0, 4)),
    ("a⟦⟧bc", (0, 1, 0, 0), (0, 1, 0, 0)),
  ]

  @Test("replaces what the range says, in UTF-16 and UTF-8", arguments: cases.indices, [false, true])
  func range(index: Int, isUTF8: Bool) {
    let (marked, utf16, utf8) = Self.cases[index]
    let range = isUTF8 ? utf8 : utf16
    let before = marked.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }
    let start = marked.unicodeScalars.prefix { $0 != "⟦" }
    let end = marked.unicodeScalars.drop { $0 != "⟧" }.dropFirst()
    var client = Client.initialized(
      isUTF8 ? #"{"general":{"positionEncodings":["utf-8"]}}"# : "{}")
    _ = client.open(String(String.UnicodeScalarView(before)))
    let change =
      #"{"range":{"start":{"line":\#(range.0),"character":\#(range.1)},"#
      + #""end":{"line":\#(range.2),"character":\#(range.3)}},"text":"→"}"#
    _ = client.change("[\(change)]")
    let after = String(String.UnicodeScalarView(start)) + "→" + String(String.UnicodeScalarView(end))
    #expect(client.text == after)
  }

  @Test("applies the changes of one message one after the other, whole texts among them")
  func severalChanges() {
    var client = Client.initialized()
    _ = client.open("one")
    _ = client.change(
      """
      [{"text":"two\\n"},
       {"range":{"start":{"line":1,"character":0},"end":{"line":1,"character":0}},"text":"three"},
       {"range":{"start":{"line":0,"character":0},"end":{"line":1,"character":2}},"rangeLength":6,"text":""}]
      """)
    #expect(client.text == "ree")
  }

  @Test(
    "tells the log of changes that cannot be applied",
    arguments: [
      #"{"textDocument":{"uri":"file:///work/task.json"}}"#,
      #"{"textDocument":{"uri":"file:///work/task.json"},"contentChanges":[{}]}"#,
      #"{"textDocument":{"uri":"file:///work/task.json"},"contentChanges":[{"text":"","range":{}}]}"#,
      #"{"textDocument":{"uri":"file:///work/task.json"},"contentChanges":[{"text":"","range":{"start":{"line":-1,"character":0},"end":{"line":0,"character":0}}}]}"#,
      #"{"textDocument":{"uri":"file:///work/other.json"},"contentChanges":[]}"#,
      #"{"contentChanges":[]}"#,
    ])
  func impossibleChanges(parameters: String) {
    var client = Client.initialized()
    _ = client.open("{}")
    let messages = client.notify("textDocument/didChange", parameters)
    #expect(messages.count == 1)
    #expect(messages[0].contains(#""method":"window/logMessage","params":{"type":1"#))
    #expect(client.text == "{}")
  }
}
