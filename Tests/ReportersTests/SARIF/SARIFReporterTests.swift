import CheckResults
import Foundation
import Reporters
import Syntax
import Testing

@Suite("The SARIF report")
struct SARIFReporterTests {
  private let rules = [
    RuleDescription(
      id: "privileged-container", category: "security", effect: .risky, since: "0.1.0", summary: "Privileged",
      why: "Root on the `host`.\n", reference: "https://example.com/p", bad: "privileged: ⟦true⟧\n",
      good: "{\"privileged\": false}\n"),
    RuleDescription(
      id: "soft-memory-above-hard", category: "memory", effect: .rejected, since: "0.1.0",
      summary: "Too soft",
      why: String(repeating: "long ", count: 400), reference: "", bad: "", good: ""),
  ]

  private func run(_ report: Report, workingDirectory: String? = "/home/me/my repo") throws -> [String: Any] {
    let text = SARIFReporter(workingDirectory: workingDirectory).text(of: report)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ report: Report) throws -> [[String: Any]] {
    try #require(try run(report)["results"] as? [[String: Any]])
  }

  private func value<Value>(_ path: String, of object: [String: Any]) -> Value? {
    let value = path.split(separator: ".").reduce(object as Any?) { value, key in
      if let index = Int(key) {
        return (value as? [Any]).flatMap { $0.indices.contains(index) ? $0[index] : nil }
      }
      return (value as? [String: Any])?[String(key)]
    }
    return value as? Value
  }

  @Test("states the unit of its columns and where relative paths start")
  func run() throws {
    let run = try run(Report(MarkedFile("⟦a⟧").checked()))
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    #expect(value("automationDetails.id", of: run) == "ecs-task-definitions/")
    #expect(value("originalUriBaseIds.%SRCROOT%.uri", of: run) == "file:///home/me/my%20repo/")
    #expect(value("invocations.0.workingDirectory.uri", of: run) == "file:///home/me/my%20repo/")
    #expect(value("invocations.0.executionSuccessful", of: run) == true)
    #expect(value("tool.driver.semanticVersion", of: run) == "1.2.3")
  }

  @Test("tells of inputs that could not be checked")
  func failures() throws {
    let run = try run(Report(failures: [.init(path: "x.json", reason: "permission denied")]))
    #expect(value("invocations.0.executionSuccessful", of: run) == false)
    #expect(
      value("invocations.0.toolExecutionNotifications.0.message.text", of: run) == "x.json: permission denied"
    )
  }

  @Test("describes every rule, found or not")
  func descriptions() throws {
    let driver = try run(Report(rules: rules))
    let rule = try #require(value("tool.driver.rules.0", of: driver) as [String: Any]?)
    #expect(rule["id"] as? String == "privileged-container")
    #expect(rule["name"] as? String == "PrivilegedContainer")
    #expect(value("shortDescription.text", of: rule) == "Privileged")
    #expect(value("fullDescription.text", of: rule) == "Root on the `host`.")
    #expect(value("defaultConfiguration.level", of: rule) == "warning")
    #expect(rule["helpUri"] as? String == "https://example.com/p")
    #expect(value("properties.tags", of: rule) == ["ecs", "security", "risky"])
    #expect(value("properties.precision", of: rule) == "high")
    let markdown = try #require(value("help.markdown", of: rule) as String?)
    #expect(markdown.contains("```yaml\nprivileged: true\n```"))
    #expect(markdown.contains("```json\n{\"privileged\": false}\n```"))
    let text = try #require(value("help.text", of: rule) as String?)
    #expect(text == "Privileged\n\nRoot on the `host`.\n\nhttps://example.com/p")
  }

  @Test("gives a security severity to rules of security alone, where its presence means something")
  func securitySeverity() throws {
    let run = try run(Report(rules: rules))
    let properties = { (index: Int) -> [String: Any] in
      value("tool.driver.rules.\(index).properties", of: run) ?? [:]
    }
    #expect(properties(0)["security-severity"] as? String == "6.5")
    #expect(properties(1)["security-severity"] == nil)
    #expect(properties(0)["problem.severity"] as? String == "warning")
    #expect(properties(1)["problem.severity"] as? String == "error")
  }

  @Test("keeps descriptions within what GitHub takes")
  func longDescriptions() throws {
    let text: String? = value("tool.driver.rules.1.fullDescription.text", of: try run(Report(rules: rules)))
    #expect(text?.count == 1024)
    #expect(text?.hasSuffix("…") == true)
  }

  @Test("gives a result with its rule, its region in UTF-16 and its logical path")
  func result() throws {
    let file = MarkedFile("{\"😀\": ⟦500⟧}", name: "a b/ü#1.json").checked(
      rule: "soft-memory-above-hard", "too much", path: "containerDefinitions[web].memory")
    let result = try #require(try results(Report(file, rules: rules)).first)
    #expect(result["ruleId"] as? String == "soft-memory-above-hard")
    #expect(result["ruleIndex"] as? Int == 1)
    #expect(result["level"] as? String == "error")
    #expect(value("message.text", of: result) == "too much")
    let location = "locations.0.physicalLocation"
    #expect(value("\(location).artifactLocation.uri", of: result) == "a%20b/%C3%BC%231.json")
    #expect(value("\(location).artifactLocation.uriBaseId", of: result) == "%SRCROOT%")
    #expect(
      value("\(location).region", of: result) == [
        "startLine": 1, "startColumn": 8, "endLine": 1, "endColumn": 11, "byteOffset": 9, "byteLength": 3,
      ])
    #expect(
      value("locations.0.logicalLocations.0.fullyQualifiedName", of: result)
        == "containerDefinitions[web].memory")
  }

  @Test(
    "names files by URI",
    arguments: [
      ("task.json", "task.json"), ("./a/task.json", "a/task.json"), ("../task.json", "../task.json"),
      ("/tmp/a task.json", "file:///tmp/a%20task.json"), ("a:b.json", "a%3Ab.json"),
      ("<stdin>", "%3Cstdin%3E"), ("bad\u{FFFD}.json", "bad%EF%BF%BD.json"),
    ])
  func uris(path: String, uri: String) throws {
    let result = try #require(try results(Report(MarkedFile("⟦a⟧", name: path).checked())).first)
    let location = "locations.0.physicalLocation.artifactLocation"
    #expect(value("\(location).uri", of: result) == uri)
    let base: String? = value("\(location).uriBaseId", of: result)
    #expect((base == nil) == path.hasPrefix("/"))
  }

  @Test("links to related places from the message, since GitHub shows them only then")
  func relatedLocations() throws {
    let file = MarkedFile("⟨1⟩ ⟨2⟩ ⟦3⟧").checked("too much", labels: ["limit [hard]", "task"])
    let result = try #require(try results(Report(file)).first)
    #expect(value("message.text", of: result) == #"too much ([limit \[hard\]](1), [task](2))"#)
    #expect(value("relatedLocations.0.id", of: result) == 1)
    #expect(value("relatedLocations.1.id", of: result) == 2)
    #expect(value("relatedLocations.1.message.text", of: result) == "task")
    #expect(value("relatedLocations.1.physicalLocation.region.startColumn", of: result) == 3)
  }

  @Test("makes no link of a message that looks like one")
  func accidentalLink() throws {
    let result = try #require(try results(Report(MarkedFile("⟦a⟧").checked("see [x](1)"))).first)
    #expect(value("message.text", of: result) == #"see \[x\](1)"#)
  }

  @Suite("Its fingerprints")
  struct Fingerprints {
    private func fingerprints(_ findings: [(rule: String, path: String, start: Int)]) throws -> [String] {
      let file = CheckedFile(
        source: Source(name: "a.json", text: String(repeating: "x", count: 100)),
        findings: findings.map {
          Finding(
            ruleID: $0.rule, level: .error, message: "m",
            place: Place(range: ByteRange($0.start, $0.start + 1), logicalPath: $0.path))
        })
      let text = SARIFReporter().text(of: Report(file))
      return text.split(separator: "\n").compactMap { line in
        line.contains("primaryLocationLineHash") ? String(line.split(separator: "\"")[3]) : nil
      }
    }

    @Test("differ by rule and by logical path, on one line too")
    func differ() throws {
      let prints = try fingerprints([("a", "x", 1), ("a", "y", 2), ("b", "x", 3)])
      #expect(prints.count == 3)
      #expect(Set(prints).count == 3)
    }

    @Test("stay when the text moves")
    func stay() throws {
      #expect(try fingerprints([("a", "x", 1)]) == (try fingerprints([("a", "x", 50)])))
    }

    @Test("count repeats of a rule at one path")
    func repeats() throws {
      let prints = try fingerprints([("a", "x", 1), ("a", "x", 2)])
      #expect(prints.map { $0.split(separator: ":").last } == ["1", "2"])
      #expect(prints[0].dropLast() == prints[1].dropLast())
    }
  }
}
