import Testing

@testable import ECSModel

@Suite("Members by name")
struct MemberIndexTests {
  @Test("Every member of every structure is found by its name, and by no other")
  func allMembers() {
    for shape in Schema.taskDefinition.shapes {
      for (index, member) in shape.members.enumerated() {
        let name = member.name.description
        #expect(found(name, in: shape) == index)
        #expect(found(name + "s", in: shape) != index)
        #expect(found(name.uppercased(), in: shape) == nil)
      }
      #expect(found("", in: shape) == nil)
    }
  }

  private func found(_ name: String, in shape: Shape) -> Int? {
    Array(name.utf8).withUnsafeBufferPointer { shape.index(of: $0) }
  }
}
