import Testing

@testable import ECSModel

@Suite("The processor that a task runs on")
struct CPUArchitectureTests {
  private func architecture(_ fields: String) throws -> Field<String> {
    try document(task(fields)).task.effectiveCPUArchitecture
  }

  @Test("is what the platform says")
  func said() throws {
    #expect(try architecture(#""runtimePlatform": {"cpuArchitecture": "ARM64"}"#).value == "ARM64")
  }

  @Test(
    "is X86_64 on Fargate where nothing is said",
    arguments: ["", #", "runtimePlatform": {"operatingSystemFamily": "LINUX"}"#])
  func standard(_ platform: String) throws {
    #expect(try architecture(#""requiresCompatibilities": ["FARGATE"]"# + platform).value == "X86_64")
  }

  @Test("is either on EC2 where nothing is said")
  func either() throws {
    #expect(try architecture(#""requiresCompatibilities": ["EC2"]"#).isAbsent)
  }

  @Test(
    "is not known of a placeholder",
    arguments: [
      #""runtimePlatform": {"cpuArchitecture": "${ARCH}"}"#,
      #""requiresCompatibilities": ["${LAUNCH_TYPE}"]"#,
    ])
  func unknown(_ fields: String) throws {
    let architecture = try architecture(fields)
    #expect(architecture.value == nil)
    #expect(!architecture.isAbsent)
  }
}
