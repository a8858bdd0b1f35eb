import ECSModel
import Syntax
import Testing

@testable import LanguageService

@Suite("What stands at an offset")
struct DefinitionPlaceTests {
  @Test(
    "is a key, a value, or the inside of a collection in JSON",
    arguments: [
      (#"{"fam‸ily": "web", "cpu": "256", "containerDefinitions": []}"#, "key family"),
      (#"{"family": "w‸eb", "cpu": "256", "containerDefinitions": []}"#, "value family"),
      (#"{"family": "web"‸, "cpu": "256", "containerDefinitions": []}"#, "value family"),
      (#"{"family": "web", ‸ "cpu": "256", "containerDefinitions": []}"#, "inside "),
      (#"{"family": "web", "containerDefinitions": [‸ ]}"#, "inside containerDefinitions"),
      (
        #"{"family": "web", "containerDefinitions": [{ ‸ "name": "app"}]}"#,
        "inside containerDefinitions[app]"
      ),
      (
        #"{"family": "web", "containerDefinitions": [{"name": "app", "portMappings": [{"hostPort": 8‸0}]}]}"#,
        "value containerDefinitions[app].portMappings[0].hostPort"
      ),
      (
        #"{"family": "web", "containerDefinitions": [{"name": "app", "command": ["a", "‸b"]}]}"#,
        "value containerDefinitions[app].command[1]"
      ),
      (
        #"{"family": "web", "containerDefinitions": [{"name": "app", "dockerLabels": {"a‸": "b"}}]}"#,
        "key containerDefinitions[app].dockerLabels[a]"
      ),
      (
        #"{"family": "web", "containerDefinitions": [{"name": "app", "dockerLabels": {"a": "‸b"}}]}"#,
        "value containerDefinitions[app].dockerLabels[a]"
      ),
    ])
  func json(text: String, expected: String) throws {
    #expect(try place(text, .json) == expected)
  }

  @Test(
    "is a key, a value, or the inside of a collection in YAML",
    arguments: [
      ("fam‸ily: web\ncontainerDefinitions: []\n", "key family"),
      ("family: w‸eb\ncontainerDefinitions: []\n", "value family"),
      ("family: web\ncontainerDefinitions:\n  - na‸me: app\n", "key containerDefinitions[app].name"),
      ("family: web\ncontainerDefinitions:\n  - name: app‸\n", "value containerDefinitions[app].name"),
      (
        "family: web\ncontainerDefinitions:\n  - name: app\n ‸\n    image: nginx\n",
        "inside containerDefinitions[app]"
      ),
      (
        "family: web\ncontainerDefinitions: [{name: app, memory: 2‸56}]\n",
        "value containerDefinitions[app].memory"
      ),
    ])
  func yaml(text: String, expected: String) throws {
    #expect(try place(text, .yaml) == expected)
  }

  @Test(
    "is found where an alias and a merge key bring it from",
    arguments: [
      (
        "x-ports: &ports [{hostPort: 8‸0}]\nfamily: web\ncontainerDefinitions:\n  - name: app\n    portMappings: *ports\n",
        "value containerDefinitions[app].portMappings[0].hostPort"
      ),
      (
        "x-ports: &ports [{hostPort: 80}]\nfamily: web\ncontainerDefinitions:\n  - name: app\n    portMappings: *po‸rts\n",
        "value containerDefinitions[app].portMappings"
      ),
      (
        "x-base: &base\n  mem‸ory: 256\nfamily: web\ncontainerDefinitions:\n  - name: app\n    <<: *base\n",
        "key containerDefinitions[app].memory"
      ),
    ])
  func aliases(text: String, expected: String) throws {
    #expect(try place(text, .yaml) == expected)
  }

  @Test(
    "is found in every form of a definition",
    arguments: [
      (
        #"{"taskDefinition": {"family": "web", "cpu": "2‸56", "containerDefinitions": []}, "tags": []}"#,
        "value cpu"
      ),
      (
        #"{"taskDefinition": {"family": "web", "containerDefinitions": []}, "tags": [{"key": "a‸", "value": "b"}]}"#,
        "value tags[a].key"
      ),
      (#"[{"name": "app", "image": "ngi‸nx", "memory": 1}]"#, "value containerDefinitions[app].image"),
    ])
  func forms(text: String, expected: String) throws {
    #expect(try place(text, .json) == expected)
  }

  @Test("is found in each document of a YAML stream")
  func stream() throws {
    let first = "family: a\ncpu: 256\ncontainerDefinitions: []\n---\n"
    let place = try #require(
      AnalyzedText(first + "family: ‸b\ncontainerDefinitions: []\n", .yaml).definitionPlace)
    #expect(place.definition.storage.text(of: try #require(node(of: place))) == "b")
  }

  @Test("is found in front of and behind the place where the text is broken")
  func broken() throws {
    #expect(
      try place(#"{"family": "w‸eb", "containerDefinitions": [{"name" "app"}]}"#, .json) == "value family")
    #expect(
      try place(#"{"containerDefinitions": [,,{"name": "app"} {"na‸me": "b"}], "family": "b",}"#, .json)
        == "key containerDefinitions[b].name")
  }

  @Test(
    "is nothing outside of task definitions",
    arguments: [
      (#"{"name": "‸app"}"#, Language.json), ("‸\nfamily: web\ncontainerDefinitions: []\n", .yaml),
      ("family: web # na‸me\ncontainerDefinitions: []\n---\nkind: Pod\n", .yaml), ("‸", .json), ("‸", .yaml),
    ])
  func nothing(text: String, language: Language) {
    let place = AnalyzedText(text, language).definitionPlace
    #expect(place == nil || place?.part == .inside)
  }

  @Test("knows the structure, the member and the type")
  func types() throws {
    let text = #"{"containerDefinitions": [{"name": "app", "dependsOn": [{"condition": "STA‸RT"}]}]}"#
    let place = try #require(AnalyzedText(text, .json).definitionPlace)
    #expect(place.structure.name == "ContainerDependency")
    #expect(place.member?.name.description == "condition")
    let list = try #require(
      AnalyzedText(#"{"containerDefinitions": [{"links": ["‸a"]}]}"#, .json).definitionPlace)
    #expect(list.member?.type == .list(.string))
    #expect(list.type == .string)
  }

  private func place(_ text: String, _ language: Language) throws -> String {
    let place = try #require(AnalyzedText(text, language).definitionPlace)
    return "\(place.part) \(place.definition.storage.logicalPath(of: place.locus))"
  }

  private func node(of place: DefinitionPlace) -> SyntaxTree.NodeID? {
    guard case .member(let member, let object) = place.locus else { return nil }
    return place.definition.storage.slot(of: member, in: object).node
  }
}

extension AnalyzedText {
  fileprivate var definitionPlace: DefinitionPlace? { analysis.place(at: cursor) }
}
