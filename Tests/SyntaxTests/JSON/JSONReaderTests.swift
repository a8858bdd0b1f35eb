import Syntax
import Testing

@Suite("JSON")
struct JSONReaderTests {
  @Test("Every kind of value is read as what it is")
  func kinds() {
    let tree = SyntaxTree(json: #"{"s":"x","n":1,"f":1.5,"t":true,"u":false,"z":null,"a":[1,[]],"o":{}}"#)
    #expect(tree.notation == "{s: 'x', n: 1, f: 1.5, t: true, u: false, z: null, a: [1, []], o: {}}")
    #expect(tree.issues.isEmpty)
    #expect(tree.language == .json)
  }

  @Test("Keys and values stand where they are written, quotes and brackets included")
  func ranges() {
    let marked = MarkedText(
      """
      ⟦{
        ⟦"naïve"⟧ : ⟦"a\\n😀"⟧ ,
        ⟦"b"⟧:⟦[ ⟦-1.5e3⟧,⟦true⟧ ,⟦{}⟧ ]⟧
      }⟧

      """)
    let tree = SyntaxTree(json: marked.text)
    #expect(
      tree.allNodes.map { tree.range(of: $0) }.sorted { ($0.start, $1.end) < ($1.start, $0.end) }
        == marked.ranges)
  }

  @Test(
    "Escapes become what they stand for",
    arguments: [
      (#""a\tb\n\r\b\f\/\\\"""#, "a\tb\n\r\u{8}\u{C}/\\\""), (#""\u00e9\u20AC""#, "é€"),
      (#""\ud83d\ude00!""#, "😀!"), (#""\u0000""#, "\0"), (#""no escapes here, é""#, "no escapes here, é"),
      (#""""#, ""),
    ])
  func escapes(json: String, text: String) throws {
    let tree = SyntaxTree(json: json)
    let string = try #require(tree.documents.first)
    #expect(tree.text(of: string) == text)
    #expect(tree.isQuoted(string))
    #expect(tree.issues.isEmpty)
    #expect(tree.withText(of: string) { Array($0) } == Array(text.utf8))
  }

  @Test(
    "Whole numbers are integers however they are written",
    arguments: [
      ("0", 0), ("-0", 0), ("12", 12), ("-7", -7), ("1.0", 1), ("1e3", 1000), ("1.5e1", 15), ("100e-2", 1),
      ("0.0", 0), ("0e99", 0), ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min),
      ("1.0000000000000000000000000000", 1), ("10000000000000000000000e-22", 1),
    ] as [(String, Int64)])
  func wholeNumbers(json: String, value: Int64) throws {
    let tree = SyntaxTree(json: json)
    let number = try #require(tree.documents.first)
    #expect(tree.kind(of: number) == .integer)
    #expect(tree.integer(of: number) == value)
    #expect(tree.double(of: number) == Double(value))
    #expect(tree.text(of: number) == json)
  }

  @Test(
    "Integers beyond 64 bits stay integers without a value",
    arguments: ["9223372036854775808", "-9223372036854775809", "1e400", "123456789012345678901234567890"])
  func hugeIntegers(json: String) throws {
    let tree = SyntaxTree(json: json)
    let number = try #require(tree.documents.first)
    #expect(tree.kind(of: number) == .integer)
    #expect(tree.integer(of: number) == nil)
    #expect(try #require(tree.double(of: number)).magnitude > 9e18)
  }

  @Test(
    "Fractions are told exactly, however small",
    arguments: [("0.5", 0.5), ("-1.25", -1.25), ("1e-1", 0.1), ("1.00000000000000000000001", 1.0)])
  func fractions(json: String, value: Double) throws {
    let tree = SyntaxTree(json: json)
    let number = try #require(tree.documents.first)
    #expect(tree.kind(of: number) == .float)
    #expect(tree.integer(of: number) == nil)
    #expect(tree.double(of: number) == value)
  }

  @Test("Accessors answer for their own kind only")
  func accessors() throws {
    let tree = SyntaxTree(json: #"["1", true, 1, null]"#)
    let elements = tree.elements(of: try #require(tree.documents.first)).map { $0 }
    #expect(elements.map { tree.integer(of: $0) } == [nil, nil, 1, nil])
    #expect(elements.map { tree.double(of: $0) } == [nil, nil, 1, nil])
    #expect(elements.map { tree.boolean(of: $0) } == [nil, true, nil, nil])
    #expect(elements.map { tree.count(of: $0) } == [0, 0, 0, 0])
    #expect(tree.count(of: tree.documents[0]) == 4)
    #expect(tree.text(of: tree.documents[0]).isEmpty)
    #expect(Array(tree.entries(of: tree.documents[0])).isEmpty)
  }

  @Test("A byte order mark is accepted, and counts in offsets")
  func byteOrderMark() {
    let tree = SyntaxTree(json: "\u{FEFF}[1]")
    #expect(tree.notation == "[1]")
    #expect(tree.issues.isEmpty)
    #expect(tree.range(of: tree.documents[0]) == ByteRange(3, 6))
  }
}
