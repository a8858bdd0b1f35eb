import ECSModel
import Testing

@Suite("A required field that is not there")
struct MissingFieldTests {
  @Test(
    "is reported on what lacks it",
    arguments: [
      (#"{⟦"containerDefinitions"⟧: []}"#, "a task definition needs `family`; add it", ""),
      (#"{"family": ⟦"web"⟧}"#, "a task definition needs `containerDefinitions`; add it", ""),
      (
        container(#"⟦"healthCheck"⟧: {}"#),
        "containerDefinitions[web].healthCheck needs `command`; add it",
        "containerDefinitions[web].healthCheck"
      ),
      (
        container(#""dependsOn": [{"containerName": ⟦"db"⟧}]"#),
        "containerDefinitions[web].dependsOn[db] needs `condition`; add it",
        "containerDefinitions[web].dependsOn[db]"
      ),
      (
        container(#""dependsOn": [{⟦"condition"⟧: "START"}]"#),
        "containerDefinitions[web].dependsOn[0] needs `containerName`; add it",
        "containerDefinitions[web].dependsOn[0]"
      ),
      (
        container(#""extraHosts": [{"hostname": "a", "ipAddress": "10.0.0.1"}, {"hostname": ⟦"b"⟧}]"#),
        "containerDefinitions[web].extraHosts[b] needs `ipAddress`; add it",
        "containerDefinitions[web].extraHosts[b]"
      ),
      (
        task(#""volumes": [{"name": "data", ⟦"efsVolumeConfiguration"⟧: {"rootDirectory": "/"}}]"#),
        "volumes[data].efsVolumeConfiguration needs `fileSystemId`; add it",
        "volumes[data].efsVolumeConfiguration"
      ),
    ])
  func reported(text: String, message: String, path: String) throws {
    let issue = try issue(text)
    #expect(issue.kind == .missingField)
    #expect(issue.message == message)
    #expect(issue.logicalPath == path)
  }

  @Test("is reported on the bracket of an empty object")
  func emptyObject() throws {
    let issue = try issue(container(#""resourceRequirements": [⟦{⟧}]"#))
    #expect(issue.message == "containerDefinitions[web].resourceRequirements[0] needs `type`; add it")
  }

  @Test("may stand behind a placeholder in place of a key")
  func placeholderKey() throws {
    #expect(try issues(#"{"<REST>": "", "containerDefinitions": []}"#).isEmpty)
  }
}
