import LanguageService
import Syntax
import Testing

@Suite("Names within a task definition")
struct NameNavigationTests {
  private static let yaml = """
    family: shop
    networkMode: bridge
    proxyConfiguration:
      containerName: ⟦db⟧
    containerDefinitions:
      - name: ⟦db⟧
        image: postgres:17
        mountPoints:
          - {sourceVolume: data, containerPath: /data}
      - name: web
        image: "web:1"
        links: [⟦db⟧, '⟦db⟧:database', "web:db"]
        dependsOn:
          - {containerName: "⟦db⟧", condition: HEALTHY}
        volumesFrom:
          - sourceContainer: ⟦d‸b⟧
    volumes:
      - name: data
    """

  @Test("are the same container in every field that names one")
  func container() {
    let text = AnalyzedText(Self.yaml)
    let uses = text.analysis.uses(ofNameAt: text.cursor)
    #expect(uses.map(\.range) == text.ranges)
    #expect(uses.map(\.isDeclaration) == [false, true, false, false, false, false])
  }

  @Test("lead to the object that has the name, from a use and from the declaration itself")
  func declarations() throws {
    let text = AnalyzedText(Self.yaml)
    for range in text.ranges {
      let found = text.analysis.declarations(ofNameAt: range.start)
      #expect(found.map(\.name) == [text.ranges[1]])
      let whole = try #require(found.first?.whole)
      #expect(text[whole].hasPrefix("name: db\n"))
      #expect(text[whole].contains("sourceVolume: data"))
    }
  }

  @Test(
    "connect a mount with its volume",
    arguments: [
      #"{"family": "a", "containerDefinitions": [{"name": "data", "mountPoints": [{"sourceVolume": "⟦da‸ta⟧"}]}], "volumes": [{"name": "⟦data⟧"}]}"#,
      #"{"family": "a", "containerDefinitions": [{"name": "data", "mountPoints": [{"sourceVolume": "⟦data⟧"}]}], "volumes": [{"name": ‸"⟦data⟧"}]}"#,
    ])
  func volume(_ marked: String) {
    let text = AnalyzedText(marked)
    #expect(text.analysis.uses(ofNameAt: text.cursor).map(\.range) == text.ranges)
  }

  @Test("connect a resource requirement with its accelerator")
  func accelerator() {
    let text = AnalyzedText(
      """
      family: a
      inferenceAccelerators: [{deviceName: ⟦d1⟧, deviceType: eia2.medium}]
      containerDefinitions:
        - name: d1
          resourceRequirements: [{type: GPU, value: d1}, {type: InferenceAccelerator, value: ⟦‸d1⟧}]
      """)
    #expect(text.analysis.uses(ofNameAt: text.cursor).map(\.range) == text.ranges)
  }

  @Test("belong to one definition each, where a file has several")
  func severalDefinitions() {
    let text = AnalyzedText(
      """
      family: a
      containerDefinitions: [{name: web, dependsOn: [{containerName: web}]}]
      ---
      family: b
      containerDefinitions: [{name: ⟦web⟧, dependsOn: [{containerName: ⟦we‸b⟧}]}]
      """)
    #expect(text.analysis.uses(ofNameAt: text.cursor).map(\.range) == text.ranges)
  }

  @Test("are found where placeholders stand in them")
  func placeholders() {
    let text = AnalyzedText(
      "family: a\ncontainerDefinitions: [{name: \"⟦web-${ENV}⟧\", dependsOn: [{containerName: \"⟦w‸eb-${ENV}⟧\"}]}]"
    )
    #expect(text.analysis.uses(ofNameAt: text.cursor).map(\.range) == text.ranges)
  }

  @Test("lead to every part that has the name, where several have it, and to none where none has")
  func ambiguous() {
    let twice = AnalyzedText(
      "family: a\ncontainerDefinitions: [{name: ⟦web⟧}, {name: ⟦web⟧, dependsOn: [{containerName: ‸web}]}]")
    #expect(twice.analysis.declarations(ofNameAt: twice.cursor).map(\.name) == twice.ranges)
    let never = AnalyzedText("family: a\ncontainerDefinitions: [{name: web, links: [⟦d‸b⟧]}]")
    #expect(never.analysis.declarations(ofNameAt: never.cursor).isEmpty)
    #expect(never.analysis.uses(ofNameAt: never.cursor).map(\.range) == never.ranges)
  }

  @Test(
    "are none anywhere else",
    arguments: [
      "family: w‸eb\ncontainerDefinitions: [{name: web}]",
      "family: web\ncontainerDefinitions: [{na‸me: web}]",
      "family: web\ncontainerDefinitions: [{name: web, image: w‸eb}]",
      "family: web\ncontainerDefinitions: [{name: web, links: ['web:al‸ias']}]",
      "services: {web: {name: w‸eb}}",
      "‸",
    ])
  func elsewhere(_ marked: String) {
    let text = AnalyzedText(marked)
    #expect(text.analysis.uses(ofNameAt: text.cursor).isEmpty)
    #expect(text.analysis.declarations(ofNameAt: text.cursor).isEmpty)
  }

  @Test("that an alias brings along several times are listed once")
  func aliases() {
    let text = AnalyzedText(
      """
      family: a
      containerDefinitions:
        - {name: ⟦db⟧}
        - {name: a, dependsOn: &needs [{containerName: ⟦d‸b⟧}]}
        - {name: b, dependsOn: *needs}
      """)
    #expect(text.analysis.uses(ofNameAt: text.cursor).map(\.range) == text.ranges)
  }

  @Test("are found in a text that is broken further down")
  func broken() {
    let text = AnalyzedText(
      #"{"family": "a", "containerDefinitions": [{"name": "⟦db⟧"}, {"name": "web", "links": ["⟦d‸b⟧"], "command": ["#
    )
    #expect(text.analysis.uses(ofNameAt: text.cursor).map(\.range) == text.ranges)
  }
}
