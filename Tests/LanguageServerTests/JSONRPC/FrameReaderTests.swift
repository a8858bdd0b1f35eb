import LanguageServer
import Testing

@Suite("Framing")
struct FrameReaderTests {
  private static let stream =
    "Content-Length: 2\r\n\r\n{}"
    + "content-type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH:  4\r\n\r\n[\"\"]"
    + "Content-Length: 0\r\n\r\n" + "Content-Length: 3\n\n\"é"

  private static let bodies = ["{}", "[\"\"]", "", "\"é"].map { FrameReader.Frame.body(Array($0.utf8)) }

  @Test("finds the same messages wherever the stream is split in two")
  func split() {
    let bytes = Array(Self.stream.utf8)
    for point in 0...bytes.count {
      #expect(Self.frames(of: [Array(bytes[..<point]), Array(bytes[point...])]) == Self.bodies)
    }
  }

  @Test("finds the same messages in single bytes")
  func singleBytes() {
    #expect(Self.frames(of: Self.stream.utf8.map { [$0] }) == Self.bodies)
  }

  @Test(
    "reports what is no message once, and goes on with the next header",
    arguments: [
      ("Content-Type: x\r\n\r\n", "a header without Content-Length"),
      ("Content-Length: two\r\n\r\n{}", "a Content-Length that is no number"),
      ("Content-Length: -2\r\n\r\n", "a Content-Length that is no number"),
      ("Content-Length: 99999999999999999999\r\n\r\n", "a Content-Length that is no number"),
      (
        "Content-Length: 999999999999\r\n\r\n{}",
        "a body of 999999999999 bytes, and no more than 134217728 are taken"
      ),
      ("\r\n\r\n\n\n", "a header without Content-Length"),
      ("{\"jsonrpc\": \"2.0\"}\r\n\r\nfoo", "a header without Content-Length"),
      ("hello", "text before the header"),
      (String(repeating: "x\r\n", count: 20_000), "no header where one was expected"),
    ])
  func malformed(text: String, problem: String) {
    let stream = Array((text + "Content-Length: 2\r\n\r\n[]").utf8)
    let expected = [FrameReader.Frame.malformed(problem), .body(Array("[]".utf8))]
    #expect(Self.frames(of: [stream]) == expected)
    #expect(Self.frames(of: stream.map { [$0] }) == expected)
  }

  @Test("does not keep an endless header")
  func endlessHeader() {
    var reader = FrameReader()
    let junk = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    var frames: [FrameReader.Frame] = []
    for _ in 0..<100 {
      reader.append(junk)
      while let frame = reader.next() { frames.append(frame) }
    }
    #expect(frames == [.malformed("no header where one was expected")])
  }

  private static func frames(of reads: [[UInt8]]) -> [FrameReader.Frame] {
    var reader = FrameReader()
    var frames: [FrameReader.Frame] = []
    for read in reads {
      reader.append(read)
      while let frame = reader.next() { frames.append(frame) }
    }
    return frames
  }
}
