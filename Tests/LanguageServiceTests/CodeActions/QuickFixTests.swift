import CheckResults
import LanguageService
import Syntax
import Testing

@Suite("A quick fix")
struct QuickFixTests {
  /// A text with one fault, and what the fix makes of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: String
    let title: String
    let before: String
    let after: String

    init(_ rule: String, _ title: String, _ before: String, _ after: String) {
      self.rule = rule
      self.title = title
      self.before = before
      self.after = after
    }

    var testDescription: String { "\(rule): \(before)" }
  }

  private static let cases = [
    Case(
      "unknown-field", "Change to `networkMode`",
      #"{"family": "a", "containerDefinitions": [], "networkmode": "bridge"}"#,
      #"{"family": "a", "containerDefinitions": [], "networkMode": "bridge"}"#),
    Case(
      "unknown-field", "Change to `networkMode`",
      "family: a\ncontainerDefinitions: []\n'networkmode': bridge # keep\n",
      "family: a\ncontainerDefinitions: []\n'networkMode': bridge # keep\n"),
    Case(
      "dropped-field", "Change to `readonlyRootFilesystem`",
      "- name: a\n  image: httpd:2.4\n  readOnlyRootFileSystem: true\n",
      "- name: a\n  image: httpd:2.4\n  readonlyRootFilesystem: true\n"),
    Case(
      "unknown-enum-value", "Change to `awsvpc`",
      #"{"family":"a","containerDefinitions":[],"networkMode":"aws-vpc"}"#,
      #"{"family":"a","containerDefinitions":[],"networkMode":"awsvpc"}"#),
    Case(
      "unknown-enum-value", "Change to `awsvpc`",
      "family: a\r\ncontainerDefinitions: []\r\nnetworkMode: awsVpc\r\n",
      "family: a\r\ncontainerDefinitions: []\r\nnetworkMode: awsvpc\r\n"),
    Case(
      "wrong-type", "Write \"512\"",
      #"{"family": "a", "containerDefinitions": [], "memory": 512}"#,
      #"{"family": "a", "containerDefinitions": [], "memory": "512"}"#),
    Case(
      "wrong-type", "Write 512",
      "family: a\ncontainerDefinitions: [{name: a, image: 'httpd:2.4', memory: '512'}]\n",
      "family: a\ncontainerDefinitions: [{name: a, image: 'httpd:2.4', memory: 512}]\n"),
    Case(
      "wrong-type", "Write [\"serve\"]",
      "family: a\ncontainerDefinitions:\n  - name: a\n    image: httpd:2.4\n    command: serve\n    memory: 512\n",
      "family: a\ncontainerDefinitions:\n  - name: a\n    image: httpd:2.4\n    command: [\"serve\"]\n    memory: 512\n"
    ),
    Case(
      "ambiguous-yaml-scalar", "Write \"yes\"",
      "family: yes\ncontainerDefinitions: []\n", "family: \"yes\"\ncontainerDefinitions: []\n"),
    Case(
      "null-value", "Delete `taskRoleArn`",
      "{\n  \"family\": \"a\",\n  \"taskRoleArn\": null,\n  \"containerDefinitions\": []\n}\n",
      "{\n  \"family\": \"a\",\n  \"containerDefinitions\": []\n}\n"),
    Case(
      "null-value", "Delete `taskRoleArn`",
      "family: a\ntaskRoleArn: # later\ncontainerDefinitions: []\n", "family: a\ncontainerDefinitions: []\n"),
    Case(
      "null-value", "Delete `command`",
      "family: a\ncontainerDefinitions:\n  - command: null\n    name: a\n    image: httpd:2.4\n",
      "family: a\ncontainerDefinitions:\n  - name: a\n    image: httpd:2.4\n"),
    Case(
      "read-only-field", "Delete `revision`",
      #"{"family":"a","containerDefinitions":[],"revision":7}"#, #"{"family":"a","containerDefinitions":[]}"#),
    Case(
      "json-trailing-comma", "Delete the comma",
      #"{"family": "a", "containerDefinitions": [],}"#, #"{"family": "a", "containerDefinitions": []}"#),
    Case(
      "json-comment", "Delete the comment",
      "{\"family\": \"a\", // shop\n \"containerDefinitions\": []}",
      "{\"family\": \"a\", \n \"containerDefinitions\": []}"),
    Case(
      "host-port-not-container-port", "Set `hostPort` to 8080, the container port",
      #"{"family":"a","networkMode":"host","containerDefinitions":[{"name":"a","image":"httpd:2.4","memory":64,"portMappings":[{"hostPort":80,"containerPort":8080}]}]}"#,
      #"{"family":"a","networkMode":"host","containerDefinitions":[{"name":"a","image":"httpd:2.4","memory":64,"portMappings":[{"hostPort":8080,"containerPort":8080}]}]}"#
    ),
  ]

  @Test("puts its fault right and leaves everything else byte for byte", arguments: cases)
  func corrects(_ example: Case) throws {
    let text = AnalyzedText(example.before)
    let finding = try #require(text.analysis.findings.first { $0.ruleID == example.rule })
    let actions = text.analysis.codeActions(in: finding.place.range).filter { $0.finding == finding }
    let action = try #require(actions.first { $0.title == example.title }, "\(actions.map(\.title))")
    #expect(action.isPreferred)
    let source = text.analysis.source.applying(action.edits)
    #expect(String(decoding: source.bytes, as: UTF8.self) == example.after)

    let before = Set(text.analysis.findings.map(\.ruleID)).subtracting([example.rule])
    let after = AnalyzedText(example.after).analysis.findings.map(\.ruleID)
    #expect(!after.contains(example.rule))
    #expect(before.isSuperset(of: after), "\(Set(after).subtracting(before)) is new")
  }

  @Test(
    "of nginx's sizing adds what is missing in the style of what is there",
    arguments: [
      (
        "family: a\ncontainerDefinitions:\n  - name: web # first\n    image: nginx:1.27\n    portMappings:\n      - containerPort: 80\n",
        "family: a\nmemory: \"512\"\ncontainerDefinitions:\n  - name: web # first\n    image: nginx:1.27\n    memory: 500\n    memoryReservation: 256\n    portMappings:\n      - containerPort: 80\n"
      ),
      (
        "family: a\r\nmemory: '1024'\r\ncontainerDefinitions:\r\n- {name: web, image: 'nginx:1.27', memory: 512}\r\n",
        "family: a\r\nmemory: '512'\r\ncontainerDefinitions:\r\n- {name: web, image: 'nginx:1.27', memory: 500, memoryReservation: 256}\r\n"
      ),
      (
        #"{"containerDefinitions":[{"image":"nginx:1.27","name":"web"}],"family":"a"}"#,
        #"{"containerDefinitions":[{"image":"nginx:1.27","memory":500,"memoryReservation":256,"name":"web"}],"family":"a","memory":"512"}"#
      ),
      (
        "{\n\t\"family\" : \"a\",\n\t\"containerDefinitions\" : [\n\t\t{\n\t\t\t\"name\" : \"web\",\n\t\t\t\"image\" : \"nginx:1.27\"\n\t\t}\n\t]\n}\n",
        "{\n\t\"family\" : \"a\",\n\t\"memory\" : \"512\",\n\t\"containerDefinitions\" : [\n\t\t{\n\t\t\t\"name\" : \"web\",\n\t\t\t\"image\" : \"nginx:1.27\",\n\t\t\t\"memory\" : 500,\n\t\t\t\"memoryReservation\" : 256\n\t\t}\n\t]\n}\n"
      ),
      (
        "\u{FEFF}{ \"family\": \"a\", \"containerDefinitions\": [ { \"name\": \"wéb\", \"image\": \"nginx:1.27\", \"memory\": 64, \"memoryReservation\": 64 } ] }",
        "\u{FEFF}{ \"family\": \"a\", \"memory\": \"512\", \"containerDefinitions\": [ { \"name\": \"wéb\", \"image\": \"nginx:1.27\", \"memory\": 500, \"memoryReservation\": 256 } ] }"
      ),
    ])
  func sizing(before: String, after: String) throws {
    let text = AnalyzedText(before)
    let finding = try #require(text.analysis.findings.first { $0.ruleID == "nginx-sizing" })
    let action = try #require(
      text.analysis.codeActions(in: finding.place.range).first {
        $0.title == "Size nginx as experience suggests"
      })
    let edited = text.analysis.source.applying(action.edits)
    #expect(String(decoding: edited.bytes, as: UTF8.self) == after)
    #expect(!AnalyzedText(after).analysis.findings.contains { $0.ruleID == "nginx-sizing" })
  }

  @Test("leaves out what a placeholder stands for, and the task of a bare list of containers")
  func unknown() throws {
    let text = AnalyzedText("- {name: web, image: 'nginx:1.27', memory: 64}\n- {name: b, image: b}\n")
    let finding = try #require(text.analysis.findings.first { $0.ruleID == "nginx-sizing" })
    let action = try #require(text.analysis.codeActions(in: finding.place.range).first)
    let edited = text.analysis.source.applying(action.edits)
    #expect(
      String(decoding: edited.bytes, as: UTF8.self)
        == "- {name: web, image: 'nginx:1.27', memory: 500, memoryReservation: 256}\n- {name: b, image: b}\n")
  }

  @Test("is not offered where its edit would change what others share, or settle nothing")
  func aliases() throws {
    let text = AnalyzedText(
      "family: a\ncontainerDefinitions:\n  - &base {name: a, image: 'httpd:2.4'}\n  - *base\nx: &web {name: web, image: 'nginx:1.27'}\n"
    )
    #expect(
      text.analysis.codeActions(in: ByteRange(0, text.text.utf8.count)).allSatisfy {
        !$0.title.hasPrefix("Size")
      })
  }

  @Test("is offered where nothing is found at the cursor but on its line, and nowhere else")
  func elsewhere() {
    let text = AnalyzedText(
      "family: a\ncontainerDefinitions: []\nnetworkmode: bridge\n", .yaml)
    func offers(_ offset: Int) -> Bool {
      text.analysis.codeActions(in: ByteRange(offset, offset)).contains {
        $0.finding.ruleID == "unknown-field"
      }
    }
    let line = "family: a\ncontainerDefinitions: []\n".utf8.count
    #expect(!offers(3))
    #expect(offers(line))
    #expect(offers(line + "networkmode: bri".utf8.count))
  }

  @Test("is not offered for a text far above what ECS takes, since each would be tried on all of it")
  func long() {
    let text = "networkmode: bridge\nfamily: a\ncontainerDefinitions: []\n"
    let start = ByteRange(0, 0)
    #expect(!AnalyzedText(text, .yaml).analysis.codeActions(in: start).isEmpty)
    let long = text + "# " + String(repeating: "x", count: 300_000) + "\n"
    #expect(AnalyzedText(long, .yaml).analysis.codeActions(in: start).isEmpty)
  }

  @Test("is offered where it brings to light that more is misspelt")
  func revelation() throws {
    let text = AnalyzedText(
      #"{"family": "a", "containerDefinitions": [{"logConfiguraton": {"logDrver": "awslogs", "optons": {}}}]}"#
    )
    let finding = try #require(text.analysis.findings.first { $0.ruleID == "unknown-field" })
    let actions = text.analysis.codeActions(in: finding.place.range)
    #expect(actions.map(\.title) == ["Change to `logConfiguration`"])
  }

  @Test(
    "of a rule is not offered where it would be an error", arguments: [("256", true), ("1024", false)])
  func newError(cpu: String, isOffered: Bool) throws {
    let text = AnalyzedText(
      """
      {"family": "a", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "\(cpu)",
       "memory": "2048", "containerDefinitions": [{"name": "a", "image": "nginx:1.27"}]}
      """)
    let finding = try #require(text.analysis.findings.first { $0.ruleID == "nginx-sizing" })
    let actions = text.analysis.codeActions(in: finding.place.range)
    #expect(actions.contains { $0.title == "Size nginx as experience suggests" } == isOffered)
  }

  @Test("adds to an object of one entry as its colon is written", arguments: [" ", ""])
  func oneEntry(blank: String) throws {
    let text = AnalyzedText(
      """
      {"family":\(blank)"a","containerDefinitions":\(blank)[{"image":\(blank)"nginx:1.27"},{"image":\(blank)"b"}]}
      """)
    let finding = try #require(text.analysis.findings.first { $0.ruleID == "nginx-sizing" })
    let action = try #require(
      text.analysis.codeActions(in: finding.place.range).first { $0.title.hasPrefix("Size") })
    #expect(
      String(decoding: text.analysis.source.applying(action.edits).bytes, as: UTF8.self).contains(
        #""nginx:1.27",\#(blank)"memory":\#(blank)500,\#(blank)"memoryReservation":\#(blank)256}"#))
  }
}
