import LanguageService
import Syntax
import Testing

@Suite("Completion")
struct CompletionTests {
  /// What is offered in a text, by label.
  private func labels(_ text: String, _ language: Language) -> [String] {
    items(text, language).map(\.label)
  }

  private func items(_ text: String, _ language: Language) -> [CompletionItem] {
    let text = AnalyzedText(text, language)
    return text.analysis.completions(at: text.cursor)
  }

  /// The text after the item was chosen, with the cursor where writing goes on.
  private func choosing(_ label: String, in marked: String, _ language: Language) throws -> String {
    let text = AnalyzedText(marked, language)
    let item = try #require(
      text.analysis.completions(at: text.cursor).first { $0.label == label }, "\(marked)")
    #expect(item.edit.range.start <= text.cursor && text.cursor <= item.edit.range.end)
    #expect(!item.edit.newText.contains("\n"))
    var bytes = text.analysis.source.applying([item.edit]).bytes
    bytes.insert(contentsOf: "‸".utf8, at: item.edit.range.start + item.caret)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "completes a field of JSON while the text is broken",
    arguments: [
      (#"{"family": "x", "net‸ }"#, #"{"family": "x", "networkMode": "‸" }"#),
      (#"{"family": "x", "net‸" }"#, #"{"family": "x", "networkMode": "‸" }"#),
      (#"{"family": "x", net‸ }"#, #"{"family": "x", "networkMode": "‸" }"#),
      (#"{"family": "x", ‸ }"#, #"{"family": "x", "networkMode": "‸" }"#),
      (#"{"family": "x", "‸"#, #"{"family": "x", "networkMode": "‸""#),
      (#"{"family": "x", "net‸"#, #"{"family": "x", "networkMode": "‸""#),
      (#"{"net‸": "host", "family": "x"}"#, #"{"networkMode"‸: "host", "family": "x"}"#),
      (#"{"net‸, "family": "x"}"#, #"{"networkMode": "‸", "family": "x"}"#),
      (#"{"net‸ "family": "x"}"#, #"{"networkMode": "‸", "family": "x"}"#),
      (#"{‸"family": "x"}"#, #"{"networkMode": "‸","family": "x"}"#),
      (#"{"‸}"#, #"{"networkMode": "‸"}"#),
      (#"{‸"#, #"{"networkMode": "‸""#),
      ("{\n  \"family\": \"x\"\n  \"net‸\"\n}", "{\n  \"family\": \"x\"\n  \"networkMode\": \"‸\"\n}"),
      ("{\n  \"fam‸\n  \"networkMode\": \"\"\n}", "{\n  \"family\": \"‸\",\n  \"networkMode\": \"\"\n}"),
    ])
  func jsonFields(text: String, expected: String) throws {
    let label = expected.contains("\"family\": \"‸") ? "family" : "networkMode"
    #expect(try choosing(label, in: text, .json) == expected)
  }

  @Test(
    "begins the value of a field as its type wants it",
    arguments: [
      ("family", #"{"cpu": "256", "family": "‸"}"#), ("networkMode", #"{"cpu": "256", "networkMode": "‸"}"#),
      ("enableFaultInjection", #"{"cpu": "256", "enableFaultInjection": ‸}"#),
      ("volumes", #"{"cpu": "256", "volumes": [‸]}"#),
      ("runtimePlatform", #"{"cpu": "256", "runtimePlatform": {‸}}"#),
    ])
  func openings(field: String, expected: String) throws {
    #expect(try choosing(field, in: #"{"cpu": "256", ‸}"#, .json) == expected)
  }

  @Test(
    "completes a field of YAML while the text is broken",
    arguments: [
      ("family: x\nnet‸", "family: x\nnetworkMode: ‸"),
      ("family: x\nnet‸\ncpu: 256\n", "family: x\nnetworkMode: ‸\ncpu: 256\n"),
      ("family: x\n‸\ncpu: 256\n", "family: x\nnetworkMode: ‸\ncpu: 256\n"),
      ("family: x\nnet‸: host\n", "family: x\nnetworkMode‸: host\n"),
      ("net‸", "networkMode: ‸"), ("‸", "networkMode: ‸"),
      ("family: x\n\"net‸\": host\n", "family: x\n\"networkMode\"‸: host\n"),
      ("family: x\nnet‸  # how\n", "family: x\nnetworkMode: ‸  # how\n"),
      ("{family: x, net‸}", "{family: x, networkMode: ‸}"),
      ("{family: x, net‸", "{family: x, networkMode: ‸"),
      ("{family: x, \"net‸", "{family: x, \"networkMode\": ‸"),
      ("family: x\r\nnet‸\r\ncpu: 256\r\n", "family: x\r\nnetworkMode: ‸\r\ncpu: 256\r\n"),
      ("family: x\nnet‸\ncontainerDefinitions: [\n", "family: x\nnetworkMode: ‸\ncontainerDefinitions: [\n"),
      ("kind: a\n---\nfamily: x\nnet‸", "kind: a\n---\nfamily: x\nnetworkMode: ‸"),
    ])
  func yamlFields(text: String, expected: String) throws {
    #expect(try choosing("networkMode", in: text, .yaml) == expected)
  }

  @Test(
    "knows the object by its indentation, its dash or its brackets",
    arguments: [
      ("family: x\ncontainerDefinitions:\n  - ‸", "name", "family: x\ncontainerDefinitions:\n  - name: ‸"),
      ("family: x\ncontainerDefinitions:\n  - na‸", "name", "family: x\ncontainerDefinitions:\n  - name: ‸"),
      (
        "family: x\ncontainerDefinitions:\n  - name: a\n    ‸\n    cpu: 1\n", "image",
        "family: x\ncontainerDefinitions:\n  - name: a\n    image: ‸\n    cpu: 1\n"
      ),
      (
        "family: x\ncontainerDefinitions:\n  - name: a\n‸\n", "volumes",
        "family: x\ncontainerDefinitions:\n  - name: a\nvolumes:‸\n"
      ),
      (
        "family: x\ncontainerDefinitions:\n  - name: a\n    logConfiguration:\n      ‸\n", "logDriver",
        "family: x\ncontainerDefinitions:\n  - name: a\n    logConfiguration:\n      logDriver: ‸\n"
      ),
      (
        "family: x\ncontainerDefinitions:\n  - name: a\n    portMappings:\n      - contai‸\n",
        "containerPort",
        "family: x\ncontainerDefinitions:\n  - name: a\n    portMappings:\n      - containerPort: ‸\n"
      ),
      (
        "family: x\ncontainerDefinitions:\n  - portMappings: [{ cont‸ }]\n", "containerPort",
        "family: x\ncontainerDefinitions:\n  - portMappings: [{ containerPort: ‸ }]\n"
      ),
      (
        "family: x\ncontainerDefinitions:\n  - portMappings: [{ cont‸\n  - name: b\n", "containerPort",
        "family: x\ncontainerDefinitions:\n  - portMappings: [{ containerPort: ‸\n  - name: b\n"
      ),
      (
        "family: x\ncontainerDefinitions:\n  - {name: a, ‸}\n", "portMappings",
        "family: x\ncontainerDefinitions:\n  - {name: a, portMappings: [‸]}\n"
      ),
      (
        "x-base: &base\n  mem‸\nfamily: x\ncontainerDefinitions:\n  - <<: *base\n    name: a\n", "memory",
        "x-base: &base\n  memory: ‸\nfamily: x\ncontainerDefinitions:\n  - <<: *base\n    name: a\n"
      ),
    ])
  func yamlObjects(text: String, field: String, expected: String) throws {
    #expect(try choosing(field, in: text, .yaml) == expected)
  }

  @Test(
    "begins a list with its first element",
    arguments: [
      (
        "family: x\ncontainerDefinitions:\n  ‸\n", "image", "family: x\ncontainerDefinitions:\n  - image: ‸\n"
      ),
      (
        "family: x\nrequiresCompatibilities:\n  FAR‸\n", "FARGATE",
        "family: x\nrequiresCompatibilities:\n  - FARGATE‸\n"
      ),
      (
        "family: x\nrequiresCompatibilities: ‸\n", "FARGATE",
        "family: x\nrequiresCompatibilities: [FARGATE‸]\n"
      ),
      (#"{"requiresCompatibilities": ‸}"#, "FARGATE", #"{"requiresCompatibilities": ["FARGATE"‸]}"#),
    ])
  func firstElement(text: String, label: String, expected: String) throws {
    #expect(try choosing(label, in: text, expected.hasPrefix("{") ? .json : .yaml) == expected)
  }

  @Test(
    "works behind another line that is just being written",
    arguments: [
      ("family: x\nfoo\nnet‸\n", Language.yaml), ("family: x\n  foo: bar\ncpu: 256\nnet‸", .yaml),
      ("family: x\ncontainerDefinitions:\n  - name: a\n    image\n    cpu: 1\nnet‸\n", .yaml),
      ("{\n  \"family\": \"x\",\n  foo\n  \"‸\n}", .json),
      ("{\n  \"family\": ,\n  \"a\" \"b\",\n  ‸\n}", .json),
    ])
  func otherBrokenLine(text: String, language: Language) {
    #expect(labels(text, language).contains("networkMode"))
  }

  @Test(
    "knows the object in every form of a definition",
    arguments: [
      (#"{"taskDefinition": {"family": "x", "‸"}}"#, "networkMode"),
      (#"{"taskDefinition": {"containerDefinitions": [{"‸"}]}}"#, "portMappings"),
      (#"[{"name": "a", "image": "b", "‸"}]"#, "portMappings"),
    ])
  func forms(text: String, field: String) {
    #expect(labels(text, .json).contains(field))
  }

  @Test(
    "completes a value of JSON while the text is broken",
    arguments: [
      (#"{"family": "x", "networkMode": ‸ }"#, #"{"family": "x", "networkMode": "awsvpc"‸ }"#),
      (#"{"family": "x", "networkMode": "‸" }"#, #"{"family": "x", "networkMode": "awsvpc"‸ }"#),
      (#"{"family": "x", "networkMode": "aws‸"#, #"{"family": "x", "networkMode": "awsvpc"‸"#),
      (#"{"networkMode": "aws‸, "family": "x"}"#, #"{"networkMode": "awsvpc"‸, "family": "x"}"#),
      (#"{"networkMode": "ho‸st", "family": "x"}"#, #"{"networkMode": "awsvpc"‸, "family": "x"}"#),
      (
        "{\n  \"networkMode\": ‸\n  \"family\": \"x\"\n}",
        "{\n  \"networkMode\": \"awsvpc\"‸,\n  \"family\": \"x\"\n}"
      ),
    ])
  func jsonValues(text: String, expected: String) throws {
    #expect(try choosing("awsvpc", in: text, .json) == expected)
  }

  @Test(
    "completes a value of YAML while the text is broken",
    arguments: [
      ("family: x\nnetworkMode: ‸", "family: x\nnetworkMode: awsvpc‸"),
      ("family: x\nnetworkMode: ‸\ncpu: 256\n", "family: x\nnetworkMode: awsvpc‸\ncpu: 256\n"),
      ("family: x\nnetworkMode: \"‸\"\n", "family: x\nnetworkMode: \"awsvpc\"‸\n"),
      ("family: x\nnetworkMode: '‸\n", "family: x\nnetworkMode: 'awsvpc'‸\n"),
      ("family: x\nnetworkMode:\n  aw‸\n", "family: x\nnetworkMode:\n  awsvpc‸\n"),
      ("{family: x, networkMode: ‸}", "{family: x, networkMode: awsvpc‸}"),
      ("{family: x, networkMode: a‸", "{family: x, networkMode: awsvpc‸"),
    ])
  func yamlValues(text: String, expected: String) throws {
    #expect(try choosing("awsvpc", in: text, .yaml) == expected)
  }

  @Test("offers fields that are not there yet, required ones first, then in the order of the API")
  func order() {
    let fields = items(#"{"containerDefinitions": [{"dependsOn": [{"‸"}]}]}"#, .json)
    #expect(fields.map(\.label) == ["containerName", "condition"])
    #expect(fields.map(\.detail) == ["string, required", "string, required"])
    let task = items(#"{"taskRoleArn": "a", "‸", "cpu": "256"}"#, .json)
    #expect(
      task.map(\.label).prefix(4) == ["family", "containerDefinitions", "executionRoleArn", "networkMode"])
    #expect(!task.map(\.label).contains("cpu"))
    #expect(task.map(\.sortText) == task.map(\.sortText).sorted())
    #expect(task.allSatisfy { $0.documentation?.isEmpty == false && $0.kind == .field })
  }

  @Test("offers the named values, and in a list those that it does not have")
  func enumerations() {
    #expect(labels("family: x\nnetworkMode: ‸", .yaml) == ["bridge", "host", "awsvpc", "none"])
    #expect(
      labels(#"{"requiresCompatibilities": ["FARGATE", "‸"]}"#, .json)
        == ["EC2", "EXTERNAL", "MANAGED_INSTANCES"])
    #expect(
      items("family: x\nnetworkMode: ‸", .yaml).last?.documentation
        == "No connection to the outside; port mappings are refused.")
  }

  @Test("offers true and false without quotes")
  func booleans() throws {
    let text = #"{"containerDefinitions": [{"essential": ‸}]}"#
    #expect(labels(text, .json) == ["true", "false"])
    #expect(try choosing("true", in: text, .json) == #"{"containerDefinitions": [{"essential": true‸}]}"#)
  }

  @Test(
    "offers the names of other containers where one is used",
    arguments: [
      (#""dependsOn": [{"containerName": "‸"}]"#, ["b", "c"]),
      (#""dependsOn": [{"containerName": "b"}, {"containerName": "‸"}]"#, ["c"]),
      (#""links": ["b", "‸"]"#, ["c"]), (#""volumesFrom": [{"sourceContainer": ‸}]"#, ["b", "c"]),
      (#""mountPoints": [{"sourceVolume": "‸"}]"#, ["data", "logs"]),
    ])
  func names(field: String, expected: [String]) {
    let text = """
      {"family": "x", "volumes": [{"name": "data"}, {"name": "logs"}],
       "containerDefinitions": [{"name": "a", \(field)}, {"name": "b"}, {"name": "c"}]}
      """
    #expect(labels(text, .json) == expected)
    #expect(items(text, .json).allSatisfy { $0.kind == .reference })
  }

  @Test("offers every container as the proxy")
  func proxy() {
    let text =
      "family: x\nproxyConfiguration:\n  containerName: ‸\ncontainerDefinitions:\n  - name: a\n  - name: b\n"
    #expect(labels(text, .yaml) == ["a", "b"])
  }

  @Test("writes names in quotes where YAML would not read them as text")
  func quotes() throws {
    let text = "family: x\nproxyConfiguration:\n  containerName: ‸\ncontainerDefinitions:\n  - name: '80'\n"
    #expect(try choosing("80", in: text, .yaml).contains("containerName: \"80\"‸\n"))
  }

  @Test("offers Fargate's sizes, and the memory that fits the CPU")
  func sizes() throws {
    #expect(
      labels(#"{"family": "x", "cpu": "‸"}"#, .json)
        == ["256", "512", "1024", "2048", "4096", "8192", "16384", "32768"])
    #expect(labels(#"{"family": "x", "cpu": "256", "memory": "‸"}"#, .json) == ["512", "1024", "2048"])
    #expect(labels(#"{"family": "x", "cpu": ".5 vCPU", "memory": "‸"}"#, .json).first == "1024")
    let memory = labels(#"{"family": "x", "memory": "‸"}"#, .json).compactMap { Int($0) }
    #expect(memory.first == 512 && memory.last == 249_856)
    #expect(zip(memory, memory.dropFirst()).allSatisfy { $0 < $1 })
    #expect(
      labels(#"{"family": "x", "requiresCompatibilities": ["EC2"], "memory": "‸"}"#, .json).isEmpty)
    #expect(try choosing("256", in: "family: x\ncpu: ‸\n", .yaml) == "family: x\ncpu: \"256\"‸\n")
    let small = try #require(items("family: x\ncpu: ‸\n", .yaml).first)
    #expect(small.detail == "0.25 vCPU")
    #expect(small.documentation == "With memory of 512, 1024 or 2048 MiB.")
  }

  @Test("compares with what has been typed, its quotes included")
  func filter() {
    #expect(items(#"{"family": "x", "net‸"}"#, .json).first?.filterText == "\"containerDefinitions\"")
    #expect(items(#"{"family": "x", net‸}"#, .json).first?.filterText == "containerDefinitions")
    #expect(items("family: x\nnetworkMode: 'a‸'", .yaml).first?.filterText == "'bridge'")
    #expect(items("family: x\nnetworkMode: a‸", .yaml).first?.filterText == "bridge")
  }

  @Test(
    "offers nothing where anything can stand, or nothing",
    arguments: [
      (#"{"family": "‸"}"#, Language.json), (#"{"family": "x" ‸}"#, .json), (#"{"family" ‸"#, .json),
      ("‸", .json),
      (#"{"family": "x"} ‸"#, .json), (#"{"family": "x", // net‸"#, .json),
      (#"{"family": "x", /* "‸ */ }"#, .json),
      (#"{"containerDefinitions": [{"dockerLabels": {"‸"}}]}"#, .json),
      (#"{"containerDefinitions": [{"dockerLabels": {"a": "‸"}}]}"#, .json),
      (#"{"containerDefinitions": [{"memory": ‸}]}"#, .json),
      (#"{"containerDefinitions": [{"unknown": {"‸"}}]}"#, .json),
      ("family: ‸", .yaml), ("family: x # net‸", .yaml), ("# net‸\nfamily: x\n", .yaml),
      ("family: x net‸\n", .yaml),
      ("family: x\n  net‸\n", .yaml), ("family: |\n  net‸\n", .yaml),
      ("family: x\ncontainerDefinitions:\n  - dockerLabels:\n      net‸\n", .yaml),
      ("family: x\ncontainerDefinitions:\n  - image: nginx:‸\n", .yaml),
    ])
  func nothing(text: String, language: Language) {
    #expect(labels(text, language).isEmpty)
  }

  @Test(
    "offers nothing in files that are no task definition",
    arguments: [
      ("services:\n  web: {}\nvolumes: {}\nnetworks: {}\n‸\n", Language.yaml),
      ("apiVersion: v1\nkind: Pod\n‸", .yaml), (#"{"compilerOptions": {"‸"}}"#, .json), (#"["‸"]"#, .json),
      ("Resources:\n  Task:\n    family: x\n‸\n", .yaml),
    ])
  func otherFiles(text: String, language: Language) {
    #expect(labels(text, language).isEmpty)
  }

  @Test("is at ease with any place of any text", arguments: Language.allCases)
  func anywhere(language: Language) {
    let text = "{\"family\": \"é\\\", [{'a': &b *c, !d |\n- \t- \"x\": # /* \u{FEFF} 😀\r\n}] ${A} {{ b }}: ,"
    let settings = AnalyzedText("").analysis.settings
    for length in 0...text.utf8.count {
      let source = Source(name: "task.\(language.rawValue)", bytes: Array(text.utf8.prefix(length)))
      let analysis = Analysis(of: source, settings: settings)
      for offset in -1...length + 1 {
        for item in analysis.completions(at: offset) {
          #expect(item.edit.range.start <= offset && offset <= item.edit.range.end)
        }
      }
    }
  }
}
