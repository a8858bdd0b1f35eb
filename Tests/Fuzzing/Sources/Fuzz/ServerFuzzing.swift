import LanguageServer
import Syntax

/// A session with the language server. Lines that begin like JSON are sent as the bodies of messages, the others as
/// they are; those in the middle of a read too.
enum ServerFuzzing {
  static func run(_ bytes: [UInt8]) {
    var server = Server(workspace: FuzzedWorkspace(), version: "0")
    var requests: [String: Int] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      guard server.exitStatus == nil else { return }
      let isMessage = line.first == UInt8(ascii: "{") || line.first == UInt8(ascii: "[")
      let sent = isMessage ? framed(line) : line + [UInt8(ascii: "\n")]
      let half = sent.index(sent.startIndex, offsetBy: sent.count / 2)
      var received = server.receive(Array(sent[..<half]))
      received += server.receive(Array(sent[half...]))
      for body in bodies(of: received) { requireMessage(body, &requests) }
    }
    server.endOfInput()
    require(server.exitStatus != nil, "the server goes on without a client")
  }

  private static func framed(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }

  /// The bodies of messages that follow one another, with nothing between or after them.
  private static func bodies(of stream: [UInt8]) -> [[UInt8]] {
    let name = Array("Content-Length: ".utf8)
    var bodies: [[UInt8]] = []
    var rest = stream[...]
    while !rest.isEmpty {
      require(rest.starts(with: name), "a message without its length")
      let digits = rest.dropFirst(name.count).prefix { (0x30...0x39).contains($0) }
      let afterHeader = rest[digits.endIndex...]
      guard let count = Int(String(decoding: digits, as: UTF8.self)),
        afterHeader.starts(with: Array("\r\n\r\n".utf8)), afterHeader.count - 4 >= count
      else {
        fatalError("a header that is none, or a message that is cut off")
      }
      bodies.append(Array(afterHeader.dropFirst(4).prefix(count)))
      rest = afterHeader.dropFirst(4 + count)
    }
    return bodies
  }

  /// Requires a message of the protocol, whose requests have ids of their own.
  private static func requireMessage(_ body: [UInt8], _ requests: inout [String: Int]) {
    require(String(validating: body, as: UTF8.self) != nil, "a message that is no UTF-8")
    let tree = SyntaxTree(reading: Source(name: "message.json", bytes: body), as: .json)
    guard tree.issues.isEmpty, tree.documents.count == 1 else { fatalError("a message that is no JSON") }
    var members: [String: String] = [:]
    for entry in tree.entries(of: tree.documents[0]) {
      members[tree.text(of: entry.key)] = tree.text(of: entry.value)
    }
    require(members["jsonrpc"] == "2.0", "a message of another protocol")
    if members["method"] != nil {
      guard let id = members["id"] else { return }
      requests[id, default: 0] += 1
      require(requests[id] == 1, "two requests with one id")
    } else {
      require(members["id"] != nil, "a response to nothing")
      let isError = members["error"] != nil
      require(isError != (members["result"] != nil), "a response with both a result and an error, or neither")
    }
  }
}
