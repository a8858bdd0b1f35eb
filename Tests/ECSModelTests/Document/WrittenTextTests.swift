import Syntax
import Testing

@testable import ECSModel

@Suite("A text that is lent where it stands")
struct WrittenTextTests {
  private static let definitions: [(text: String, language: Language)] = [
    (#"{"family": "web", "taskRoleArn": "r\u006Fle", "cpu": "256", "networkMode": "awsvpc"}"#, .json),
    (
      """
      family: web
      taskRoleArn: "r\\u006Fle"
      executionRoleArn: 'it''s'
      cpu: !!str 256
      memory: >-
        5
        12
      networkMode: &mode awsvpc
      pidMode: *mode
      """, .yaml
    ),
    (
      """
      base: &base
        image: &image nginx:1.27
        workingDirectory: |
          /srv
        user: folded
          over lines
      family: web
      containerDefinitions:
        - <<: *base
          name: web
        - name: *image
          image: "{{ image }}"
          hostname: !custom host
          user: ${USER}
      """, .yaml
    ),
  ]

  @Test("is the one that was decoded, or none", arguments: definitions)
  func sameAsDecoded(text: String, language: Language) throws {
    try expectSameTexts(Source(name: "x", text: text), language, leastLoans: 2)
  }

  @Test("is UTF-8 where the file is not", arguments: Language.allCases)
  func invalid(language: Language) throws {
    let (start, end) = (#"{"family": "w"#, #"b", "taskRoleArn": "role"}"#)
    try expectSameTexts(
      Source(name: "x", bytes: Array(start.utf8) + [0xE9] + Array(end.utf8)), language, leastLoans: 1)
    let plain = Array("family: w".utf8) + [0xE9] + Array("b\ntaskRoleArn: !x [[rôle]]\ncpu: |\n  256\n".utf8)
    if language == .yaml { try expectSameTexts(Source(name: "x", bytes: plain), language, leastLoans: 0) }
  }

  private func expectSameTexts(_ source: Source, _ language: Language, leastLoans: Int) throws {
    let tree = SyntaxTree(reading: source, as: language)
    let root = try #require(tree.documents.first)
    let candidate = TaskDefinitionDocument.candidate(at: root, in: tree, isNamed: true)
    let storage = TaskDefinitionDocument(decoding: try #require(candidate), in: tree).storage
    var loans = 0
    for object in storage.objectIndices {
      for member in storage.shape(of: object).members.indices {
        guard let written = storage.writtenText(of: member, in: object) else { continue }
        loans += 1
        guard case .string(let text) = storage.payload(of: member, in: object) else {
          Issue.record("a text is lent where none is known")
          continue
        }
        #expect(Array(written) == Array(text.utf8))
      }
    }
    #expect(loans >= leastLoans)
  }
}
