import Syntax
import Testing

@testable import ECSModel

@Suite("An earlier system control for the same parameter")
struct SystemControlFactsTests {
  @Test("is the first of the task, in whichever container")
  func first() throws {
    let document = try document(
      """
      family: web
      containerDefinitions:
        - {name: a, image: a, systemControls: [{namespace: net.a}, {namespace: net.b}]}
        - {name: b, image: b, systemControls: [{namespace: net.b}, {namespace: net.c}]}
        - {name: c, image: c, systemControls: [{namespace: net.b}, {namespace: "${X}"}]}
      """, .yaml)
    let tables = DerivedTables(document)
    let controls = try #require(document.task.containerDefinitions.value).values.flatMap {
      $0.systemControls.value.map { Array($0.values) } ?? []
    }
    let earlier = controls.map { tables.earlierNamesake(of: $0).value }
    #expect(earlier == [nil, nil, controls[1], nil, controls[1], nil])
  }
}
