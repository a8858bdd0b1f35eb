import Syntax
import Testing

@testable import ECSModel

@Suite("An earlier requirement for the same type of resource")
struct ResourceRequirementFactsTests {
  @Test("is the first of the task, in whichever container")
  func first() throws {
    let document = try document(
      """
      family: web
      containerDefinitions:
        - {name: a, image: a, resourceRequirements: [{type: GPU}, {type: NeuronDevice}]}
        - {name: b, image: b, resourceRequirements: [{type: GPU}, {type: "${X}"}]}
        - {name: c, image: c, resourceRequirements: [{type: NeuronDevice}, {type: GPU}]}
      """, .yaml)
    let tables = DerivedTables(document)
    let requirements = try #require(document.task.containerDefinitions.value).values.flatMap {
      $0.resourceRequirements.value.map { Array($0.values) } ?? []
    }
    let earlier = requirements.map { tables.earlierOfType($0).value }
    #expect(earlier == [nil, nil, requirements[0], nil, requirements[1], requirements[0]])
  }
}
