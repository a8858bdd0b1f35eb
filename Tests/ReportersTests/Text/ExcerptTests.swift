import CheckResults
import Syntax
import Testing

/// What stands below the headline of a finding in the text report.
@Suite("The excerpt of a finding")
struct ExcerptTests {
  @Test("shows the place underlined, between its neighbours")
  func neighbours() {
    let file = MarkedFile(
      """
      {
        "name": "web",
        "memory": ⟦500⟧,
        "cpu": 256,
        "essential": true
      }
      """)
    #expect(
      frame(of: file.checked(path: "containerDefinitions[web].memory")) == """
         --> task.json:3:13 (containerDefinitions[web].memory)
          |
        2 |   "name": "web",
        3 |   "memory": 500,
          |             ^^^
        4 |   "cpu": 256,
        """)
  }

  @Test("leaves out neighbours that hold nothing but brackets")
  func brackets() {
    #expect(
      frame(of: MarkedFile("[\n  {\n    ⟦\"a\"⟧: 1\n  }\n]\n").checked()) == """
         --> task.json:3:5
          |
        3 |     "a": 1
          |     ^^^
        """)
  }

  @Test("underlines related places in the same frame, each with its message")
  func related() {
    let file = MarkedFile("memory: ⟨256⟩\ncpu: 10\nimage: a\nmemoryReservation: ⟦500⟧\n", name: "task.yaml")
    #expect(
      frame(of: file.checked(labels: ["hard limit set here"])) == """
         --> task.yaml:4:20
          |
        1 | memory: 256
          |         --- hard limit set here
        2 | cpu: 10
        3 | image: a
        4 | memoryReservation: 500
          |                    ^^^
        """)
  }

  @Test("shows a related place far away in a frame of its own")
  func relatedFarAway() {
    let file = MarkedFile("name: ⟨web⟩\n" + String(repeating: "- x\n", count: 20) + "name: ⟦web⟧\n")
    #expect(
      frame(of: file.checked(labels: ["first used here"])) == """
          --> task.json:22:7
           |
        21 | - x
        22 | name: web
           |       ^^^
           |
          ::: task.json:1:7
           |
         1 | name: web
           |       --- first used here
        """)
  }

  @Test("hangs labels below each other where several places share a line")
  func sharedLine() {
    let file = MarkedFile("{a: ⟨1⟩, b: ⟨2⟩, c: ⟦3⟧, d: ⟨4⟩}")
    #expect(
      frame(of: file.checked(labels: ["one", "two", "four"])) == """
         --> task.json:1:17
          |
        1 | {a: 1, b: 2, c: 3, d: 4}
          |     -     -     ^     - four
          |     |     |
          |     |     two
          |     one
        """)
  }

  @Test("gives places that overlap rows of their own")
  func overlap() {
    let file = MarkedFile("ports: 8080")
    let whole = ByteRange(7, 11)
    let finding = Finding(
      ruleID: "some-rule", level: .error, message: "m", place: Place(range: ByteRange(9, 11)),
      related: [.init(place: Place(range: whole), message: "in this port")])
    #expect(
      frame(of: CheckedFile(source: file.source, findings: [finding])) == """
         --> task.json:1:10
          |
        1 | ports: 8080
          |          ^^
          |        ---- in this port
        """)
  }

  @Test("keeps underlines in place behind tabs")
  func tabs() {
    #expect(
      frame(of: MarkedFile("{\n\t\t\"a\":\t⟦1⟧\n}").checked()) == """
         --> task.json:2:8
          |
        2 |         "a":    1
          |                 ^
        """)
  }

  @Test(
    "underlines by what a terminal shows",
    arguments: [
      ("name: 日本 ⟦語⟧ x", "           ^^"),
      ("name: 👩‍👩‍👧 ⟦👍🏽⟧", "         ^^"),
      ("name: e\u{301}e\u{301} ⟦a\u{308}b⟧", "         ^^"),
      ("name: 🇨🇭 ⟦x⟧", "         ^"),
      ("name: ❤️ ⟦x⟧", "         ^"),
      ("⟦\u{301}⟧", "^"),
      ("name: ﾊ ⟦x⟧", "        ^"),
    ])
  func displayWidth(text: String, underline: String) {
    let rows = frame(of: MarkedFile(text).checked()).split(separator: "\n")
    #expect(rows.last.map { String($0.dropFirst(4)) } == underline)
  }

  @Test("spells out what a terminal would act on or hide")
  func invisible() {
    let file = MarkedFile("a\u{1B}[31m\u{202E}b\u{200B}\u{7F} ⟦\u{0}c⟧ d\u{FEFF}")
    #expect(
      frame(of: file.checked()) == #"""
         --> task.json:1:12
          |
        1 | a\u{1b}[31m\u{202e}b\u{200b}\u{7f} \u{0}c d\u{feff}
          |                                    ^^^^^^
        """#)
  }

  @Test("shows bytes that are no text by their numbers")
  func invalidText() {
    let source = Source(name: "task.json", bytes: [0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x82])
    let finding = Finding(ruleID: "r", level: .error, message: "m", place: Place(range: ByteRange(2, 4)))
    #expect(
      frame(of: CheckedFile(source: source, findings: [finding])) == #"""
         --> task.json:1:3
          |
        1 | a\xff\xc3b\xe2\x82
          |      ^^^^^
        """#)
  }

  @Test(
    "cuts long lines around the place, with ellipses where text is missing",
    arguments: [
      (0, 200, "place>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>…", 0),
      (200, 0, "…<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<place", 34),
      (200, 200, "…<<<<<<<<<<<<<<<<place>>>>>>>>>>>>>>>>>…", 17),
      (20, 10, "<<<<<<<<<<<<<<<<<<<<place>>>>>>>>>>", 20),
    ])
  func longLines(before: Int, after: Int, shown: String, column: Int) {
    let text = String(repeating: "<", count: before) + "⟦place⟧" + String(repeating: ">", count: after)
    let rows = frame(of: MarkedFile(text).checked(), width: 44).split(separator: "\n").suffix(2).map(
      String.init)
    let underline = String(repeating: " ", count: column) + "^^^^^"
    #expect(rows == ["1 | " + shown, "  | " + underline])
  }

  @Test("cuts a place that is wider than the terminal")
  func widePlace() {
    let text = String(repeating: "<", count: 50) + "⟦\(String(repeating: "x", count: 500))⟧>>>"
    #expect(
      frame(of: MarkedFile(text).checked(), width: 44) == """
         --> task.json:1:51
          |
        1 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
          |  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """)
  }

  @Test("shows places of one long line in frames of their own where they do not fit into one")
  func longLineRelated() {
    let text = "{\"memory\":⟨256⟩," + String(repeating: "<", count: 300) + "\"memoryReservation\":⟦500⟧}"
    #expect(
      frame(of: MarkedFile(text).checked(labels: ["hard limit set here"]), width: 60) == """
         --> task.json:1:335
          |
        1 | …<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"memoryReservation":500}
          |                                                    ^^^
          |
         ::: task.json:1:11
          |
        1 | {"memory":256,<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<…
          |           --- hard limit set here
        """)
  }

  @Test("underlines every line of a place of several lines")
  func severalLines() {
    let file = MarkedFile("a: 1\ncommand: ⟦|\n  echo\n  sleep 1⟧\nb: 2\n")
    #expect(
      frame(of: file.checked()) == """
         --> task.json:2:10
          |
        1 | a: 1
        2 | command: |
          |          ^
        3 |   echo
          |   ^^^^
        4 |   sleep 1
          |   ^^^^^^^
        5 | b: 2
        """)
  }

  @Test("shows the first and the last line of a long place")
  func manyLines() {
    let file = MarkedFile("a: ⟦[1,\n\(String(repeating: "  2,\n", count: 30))  3]⟧\nb: 2\n")
    #expect(
      frame(of: file.checked()) == """
          --> task.json:1:4
           |
         1 | a: [1,
           |    ^^^
        ...
        32 |   3]
           |   ^^
        33 | b: 2
        """)
  }

  @Test(
    "points behind the text where something is missing at its end",
    arguments: [("{\"a\": 1⟦⟧", "1 | {\"a\": 1", "  |        ^"), ("{\"a\": 1\n⟦⟧", "2 |", "  | ^")])
  func end(text: String, line: String, underline: String) {
    #expect(
      frame(of: MarkedFile(text).checked()).split(separator: "\n").suffix(2) == [line[...], underline[...]])
  }

  @Test("points to the end for a place that the file does not have")
  func outside() {
    let finding = Finding(
      ruleID: "r", level: .error, message: "m", place: Place(range: ByteRange(500, 900)),
      related: [.init(place: Place(range: ByteRange(0, 800)), message: "all")])
    let file = CheckedFile(source: Source(name: "task.json", text: "[]"), findings: [finding])
    #expect(
      frame(of: file) == """
         --> task.json:1:3
          |
        1 | []
          | --^
          | |
          | all
        """)
  }

  @Test("is left out for an empty file")
  func empty() {
    #expect(frame(of: MarkedFile("").checked()) == " --> task.json:1:1")
  }

  @Test("counts columns without a byte order mark, and lines by any terminator")
  func terminators() {
    #expect(
      frame(of: MarkedFile("\u{FEFF}a: 1\r\nb: 2\rc: ⟦3⟧\r\nd: 4").checked()) == """
         --> task.json:3:4
          |
        2 | b: 2
        3 | c: 3
          |    ^
        4 | d: 4
        """)
  }

  @Test("takes no more of a line of ten megabytes than it shows")
  func hugeLine() {
    let filler = String(repeating: "x", count: 5_000_000)
    #expect(
      frame(of: MarkedFile("\(filler)⟦place⟧\(filler)").checked(), width: 44) == """
         --> task.json:1:5000001
          |
        1 | …xxxxxxxxxxxxxxxxplacexxxxxxxxxxxxxxxxx…
          |                  ^^^^^
        """)
  }

  @Test("shows dots where a secret stands, be it the place or beside it")
  func secrets() {
    let file = MarkedFile(
      """
      - name: ⟨API_KEY⟩
        value: "⟦8f14e45f⟧"
      """
    ).checked(labels: ["named here"])
    let quotes = ByteRange(file.findings[0].place.range.start - 1, file.findings[0].place.range.end + 1)
    let hiding = CheckedFile(source: file.source, findings: file.findings, secretPlaces: [quotes])
    #expect(
      frame(of: hiding) == """
         --> task.json:2:11
          |
        1 | - name: API_KEY
          |         ------- named here
        2 |   value: "••••••••"
          |           ^^^^^^^^
        """)
  }
}
