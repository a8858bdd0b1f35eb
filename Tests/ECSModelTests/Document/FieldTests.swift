import ECSModel
import Testing

@Suite("Reading fields")
struct FieldTests {
  @Test("gives values by the names of the API")
  func values() throws {
    let task = try document(
      container(
        #""memory": 256, "essential": false, "command": ["a", "b"], "dockerLabels": {"k": "v"}, "healthCheck": {"command": ["CMD"], "interval": 10}"#
      )
    ).task
    let container = try #require(task.containerDefinitions.value?.first?.value)
    #expect(container.memory.value == 256)
    #expect(container.essential.value == false)
    #expect(container.command.value?.allValues == ["a", "b"])
    #expect(container.dockerLabels.value?["k"].value == "v")
    #expect(container.dockerLabels.value?["other"].isAbsent == true)
    #expect(container.dockerLabels.value?.names == ["k"])
    #expect(container.healthCheck.value?.interval.value == 10)
    #expect(container.position == 0)
  }

  @Test("gives enumerations as their cases")
  func enumerations() throws {
    let task = try document(task(#""networkMode": "awsvpc", "requiresCompatibilities": ["EC2", "FARGATE"]"#))
      .task
    #expect(task.networkMode.value == .awsvpc)
    #expect(task.requiresCompatibilities.value?.allValues == [.ec2, .fargate])
  }

  @Test("tells absent from unknown")
  func absent() throws {
    let task = try document(task(#""memory": "${MEM}""#)).task
    #expect(task.cpu.isAbsent)
    #expect(task.cpu.or("256") == "256")
    #expect(!task.memory.isAbsent)
    #expect(task.memory.or("512") == nil)
  }

  @Test("gives no list of all values while one is unknown")
  func partlyKnown() throws {
    let task = try document(container(#""command": ["a", "${B}", "c"]"#)).task
    let command = try #require(task.containerDefinitions.value?.first?.value?.command.value)
    #expect(command.allValues == nil)
    #expect(Array(command.values) == ["a", "c"])
    #expect(command.count == 3)
  }

  @Test("understands names with escapes")
  func escapedNames() throws {
    let document = try document(#"{"\u0066amily": "w\u0065b", "containerDefinitions": []}"#)
    #expect(document.issues.isEmpty)
    #expect(document.task.family.value == "web")
  }
}
