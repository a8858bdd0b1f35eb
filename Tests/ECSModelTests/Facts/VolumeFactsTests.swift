import Testing

@testable import ECSModel

@Suite("What follows from volumes and mount points")
struct VolumeFactsTests {
  private func volumes(_ text: String) throws -> [Located<Volume>] {
    try document(task(#""volumes": [\#(text)]"#)).task.volumes.known()
  }

  @Test(
    "says how a volume is configured",
    arguments: [
      (#"{"name": "data"}"#, []),
      (#"{"name": "data", "host": {}}"#, []),
      (#"{"name": "data", "configuredAtLaunch": false}"#, []),
      (#"{"name": "data", "host": {"sourcePath": "/srv"}}"#, ["host"]),
      (
        #"{"name": "data", "host": {"sourcePath": "/srv"}, "efsVolumeConfiguration": {"fileSystemId": "fs-01234567"}}"#,
        ["host", "efsVolumeConfiguration"]
      ),
      (
        #"{"name": "data", "configuredAtLaunch": true, "dockerVolumeConfiguration": {}}"#,
        ["dockerVolumeConfiguration", "configuredAtLaunch"]
      ),
    ])
  func configurations(text: String, names: [String]) throws {
    #expect(try volumes(text).first?.configurations == names)
  }

  @Test("does not know how a volume is configured before it is rendered")
  func unknownConfiguration() throws {
    #expect(try volumes(#"{"name": "data", "host": "${HOST}"}"#).first?.configurations == nil)
  }

  @Test("finds the volume of a mount, and the mount that has the path already")
  func mounts() throws {
    let document = try document(
      #"""
      {"family": "web", "volumes": [{"name": "data"}, {"name": "cache"}, {"name": "cache"}],
       "containerDefinitions": [
         {"name": "web", "mountPoints": [
           {"sourceVolume": "data", "containerPath": "/data"}, {"sourceVolume": "date", "containerPath": "/data/"},
           {"sourceVolume": "${VOLUME}", "containerPath": "/other"}]},
         {"name": "agent", "mountPoints": [{"sourceVolume": "data", "containerPath": "/data"}]}]}
      """#)
    let tables = DerivedTables(document)
    let mounts = document.task.containerDefinitions.known().flatMap { $0.mountPoints.known() }
    #expect(
      mounts.map { tables.volume(named: $0.sourceVolume).value?.name.value } == ["data", nil, nil, "data"])
    #expect(mounts.map { tables.volume(named: $0.sourceVolume).isAbsent } == [false, true, false, false])
    #expect(mounts.map { tables.references.earlierAtPath(of: $0).value } == [nil, mounts[0], nil, nil])
    let volumes = document.task.volumes.known()
    #expect(volumes.map { tables.references.earlierNamesake(of: $0).value } == [nil, nil, volumes[1]])
    #expect(volumes.map { tables.references.mountedVolumes.contains($0) } == [true, nil, nil])
  }

  @Test("knows which volumes are mounted where all mount points are known")
  func mounted() throws {
    let document = try document(
      #"""
      {"family": "web", "volumes": [{"name": "data"}, {"name": "cache"}],
       "containerDefinitions": [{"name": "web", "mountPoints": [{"sourceVolume": "data", "containerPath": "/data"}]}]}
      """#)
    let tables = DerivedTables(document)
    #expect(
      document.task.volumes.known().map { tables.references.mountedVolumes.contains($0) } == [true, false])
  }

  @Test(
    "knows how volumes are mounted as far as the mount points say",
    arguments: [
      (#"{"sourceVolume": "data", "readOnly": true}"#, true, false),
      (#"{"sourceVolume": "data", "readOnly": false}"#, false, true),
      (#"{"sourceVolume": "data"}"#, false, true),
      (#"{"sourceVolume": "data"}, {"sourceVolume": "data", "readOnly": true}"#, true, true),
      (#"{"sourceVolume": "data", "readOnly": "${LOCKED}"}"#, nil, nil),
      (#"{"sourceVolume": "data"}, {"sourceVolume": "${VOLUME}"}"#, nil, true),
      (#"{"sourceVolume": "other"}, {"containerPath": "/data"}"#, false, false),
    ] as [(String, Bool?, Bool?)])
  func mountedHow(mounts: String, areReadOnly: Bool?, areWritable: Bool?) throws {
    let document = try document(
      #"""
      {"family": "web", "volumes": [{"name": "data"}],
       "containerDefinitions": [{"name": "web", "mountPoints": [\#(mounts)]}]}
      """#)
    let volume = try #require(document.task.volumes.known().first)
    let mounted = DerivedTables(document).references.mountedVolumes
    #expect(mounted.areReadOnly(volume) == areReadOnly)
    #expect(mounted.areWritable(volume) == areWritable)
  }
}
