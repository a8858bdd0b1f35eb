import Testing

@testable import ECSModel

@Suite("The network mode of a task")
struct NetworkModeTests {
  @Test("is what the definition says")
  func given() throws {
    #expect(try document(task(#""networkMode": "host""#)).task.effectiveNetworkMode == .host)
  }

  @Test(
    "is bridge where it says nothing",
    arguments: [
      #""cpu": "256""#, #""requiresCompatibilities": ["EC2"]"#, #""requiresCompatibilities": ["EXTERNAL"]"#,
    ])
  func standard(_ field: String) throws {
    #expect(try document(task(field)).task.effectiveNetworkMode == .bridge)
  }

  @Test(
    "is not known of a placeholder, and not where Managed Instances choose it",
    arguments: [#""networkMode": "${MODE}""#, #""requiresCompatibilities": ["MANAGED_INSTANCES"]"#])
  func unknown(_ field: String) throws {
    #expect(try document(task(field)).task.effectiveNetworkMode == nil)
  }
}
