import Testing

@testable import ECSModel

@Suite("A table of names")
struct NameTableTests {
  private func table(_ names: [String]) throws -> (NameTable, [Located<ContainerDefinition>]) {
    let containers = names.map { #"{"name": "\#($0)", "image": "web"}"# }.joined(separator: ", ")
    let document = try document(#"{"family": "web", "containerDefinitions": [\#(containers)]}"#)
    let elements = document.task.containerDefinitions
    return (NameTable(elements.knownElements()) { $0.name(in: \.name).value }, elements.known())
  }

  @Test("finds the first of a name, and all of them in the order of the text")
  func found() throws {
    let (table, containers) = try table(["web", "db", "web", "cache", "web"])
    let storage = containers[0].storage
    #expect("web".withBytes { table.first($0, of: storage) } == containers[0].index)
    #expect("cache".withBytes { table.first($0, of: storage) } == containers[3].index)
    #expect("we".withBytes { table.first($0, of: storage) } == nil)
    let name = try #require(containers[2].name(in: \.name).value)
    #expect(table.all(name, of: storage) == [0, 2, 4].map { containers[$0].index })
    #expect(table.first(otherThan: containers[2].index, name, of: storage) == containers[0].index)
    #expect(table.first(otherThan: containers[0].index, name, of: storage) == nil)
  }

  @Test("tells names apart by their bytes")
  func normalForms() throws {
    let (table, _) = try table(["caf\u{e9}", "cafe\u{301}"])
    #expect(!table.hasNamesakes)
  }

  @Test("tells names of the same hash apart, in whatever order they stand")
  func sameHash() throws {
    // The hash of the first ten characters is zero, and stays so with each NUL.
    let names = [3, 0, 7, 3, 1, 5, 0].map { "!0IC=VloaY" + String(repeating: #"\u0000"#, count: $0) }
    let (table, containers) = try table(names)
    let storage = containers[0].storage
    let located = try containers.map { try #require($0.name(in: \.name).value) }
    #expect(located.allSatisfy { $0.hash == 0 })
    #expect(
      located.map { table.first($0, of: storage) } == [0, 1, 2, 0, 4, 5, 1].map { containers[$0].index })
    #expect(table.all(located[3], of: storage) == [0, 3].map { containers[$0].index })
    #expect(table.all(located[5], of: storage) == [containers[5].index])
    #expect("!0IC=VloaY\0\0".withBytes { table.first($0, of: storage) } == nil)
  }
}
