import LanguageService
import Syntax
import Testing

@Suite("Renaming")
struct RenameTests {
  private func renamed(_ marked: String, to name: String) throws -> String {
    let text = AnalyzedText(marked)
    let edits = try text.analysis.renaming(nameAt: text.cursor, to: name)
    return String(decoding: text.analysis.source.applying(edits).bytes, as: UTF8.self)
  }

  @Test("changes the name at every place and keeps the quotes")
  func quotes() throws {
    let before = """
      family: a
      containerDefinitions:
        - name: d‸b # keep
        - {name: web, dependsOn: [{containerName: "db"}], volumesFrom: [{sourceContainer: 'db'}]}
        - {name: api, links: [db, "db:database", 'db:"x"']}
      """
    let after = """
      family: a
      containerDefinitions:
        - name: store # keep
        - {name: web, dependsOn: [{containerName: "store"}], volumesFrom: [{sourceContainer: 'store'}]}
        - {name: api, links: [store, "store:database", 'store:"x"']}
      """
    #expect(try renamed(before, to: "store") == after)
  }

  @Test("writes quotes where YAML would read the new name as something else", arguments: ["12", "no", "1_0"])
  func needsQuotes(_ name: String) throws {
    #expect(
      try renamed("family: a\ncontainerDefinitions: [{name: ‸web, links: ['web']}]", to: name)
        == "family: a\ncontainerDefinitions: [{name: \"\(name)\", links: ['\(name)']}]")
  }

  @Test("keeps JSON as it is but for the name")
  func json() throws {
    #expect(
      try renamed(
        #"{"family":"a","volumes":[{"name":"‸\u0064ata"}],"containerDefinitions":[{"mountPoints":[{"sourceVolume":"data"}]}]}"#,
        to: "files")
        == #"{"family":"a","volumes":[{"name":"files"}],"containerDefinitions":[{"mountPoints":[{"sourceVolume":"files"}]}]}"#
    )
  }

  @Test("takes no name that ECS refuses or another part has")
  func refusals() {
    let text = "family: a\ncontainerDefinitions: [{name: ‸web}, {name: db}]\nvolumes: [{name: data}]"
    #expect(throws: RenameRefusal.invalid("a b")) { try renamed(text, to: "a b") }
    #expect(throws: RenameRefusal.invalid("")) { try renamed(text, to: "") }
    #expect(throws: RenameRefusal.taken("db")) { try renamed(text, to: "db") }
    #expect(throws: RenameRefusal.noName) { try renamed("family: w‸eb", to: "api") }
    #expect(throws: Never.self) { try renamed(text, to: "data") }
    #expect(throws: Never.self) { try renamed(text, to: "web-${ENV}") }
  }

  @Test("says beforehand what would be renamed")
  func preparation() throws {
    let text = AnalyzedText("family: a\ncontainerDefinitions: [{name: \"⟦w‸eb⟧\"}]")
    let found = try #require(text.analysis.renamableName(at: text.cursor))
    #expect(found.range == text.ranges[0])
    #expect(found.name == "web")
    #expect(text.analysis.renamableName(at: 0) == nil)
  }
}
