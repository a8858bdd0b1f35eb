import CheckResults
import RuleEngine
import Syntax
import Testing

@Suite("A rule")
struct RuleEvaluationTests {
  private func findings(_ rule: String, in definition: String) throws -> [Finding] {
    var rules = RuleSet()
    let head = "id: test\neffect: rejected\nsummary: A test\n"
    let file = rules.add([Source(name: "rule.yaml", text: head + rule)])[0]
    try #require(file.findings.isEmpty, "\(file.findings)")
    let outcome = Linter(rules: rules).check(Source(name: "task.yaml", text: definition), isNamed: true)
    guard case .checked(let checked, _) = outcome else { return [] }
    return checked.findings.filter { $0.ruleID == "test" }
  }

  private let softAboveHard = """
    each: {container: task.containerDefinitions}
    require: container.memoryReservation <= container.memory
    at: container.memoryReservation
    message: soft {container.memoryReservation} above hard {container.memory}
    """

  private func task(_ fields: String) -> String {
    "family: web\ncontainerDefinitions:\n  - name: app\n    image: app:1\n" + fields
  }

  @Test("reports what is definitely wrong")
  func definite() throws {
    let found = try findings(softAboveHard, in: task("    memory: 256\n    memoryReservation: 500\n"))
    #expect(found.map(\.message) == ["soft 500 above hard 256"])
    #expect(found.map(\.place.logicalPath) == ["containerDefinitions[app].memoryReservation"])
  }

  @Test(
    "is silent about what is not known",
    arguments: [
      "    memoryReservation: 500\n",
      "    memory: ${MEMORY}\n    memoryReservation: 500\n",
      "    memory: lots\n    memoryReservation: 500\n",
      "    memory: null\n    memoryReservation: 500\n",
    ])
  func unknown(_ fields: String) throws {
    #expect(try findings(softAboveHard, in: task(fields)).isEmpty)
  }

  @Test("takes an absent list for an empty one")
  func absentList() throws {
    let rule = """
      require: task.volumes.exists(v, v.name == "data")
      at: task.family
      message: no data volume among {task.volumes.size()}
      """
    #expect(try findings(rule, in: task("")).map(\.message) == ["no data volume among 0"])
  }

  @Test("knows whether a list is there")
  func hasList() throws {
    let rule = "require: has(task.volumes)\nat: task.family\nmessage: no volumes"
    #expect(try findings(rule, in: task("")).count == 1)
    #expect(try findings(rule, in: task("volumes: []")).isEmpty)
  }

  @Test("is silent about a map entry that is not there, unless it asks with `in`")
  func mapEntry() throws {
    let labels = task("    dockerLabels: {a: b}\n")
    let head = "each: {container: task.containerDefinitions}\nmessage: no x\nat: container.dockerLabels\n"
    #expect(try findings(head + "require: container.dockerLabels['x'] == 'y'", in: labels).isEmpty)
    let found = try findings(head + "require: \"'x' in container.dockerLabels\"", in: labels)
    #expect(found.map(\.place.logicalPath) == ["containerDefinitions[app].dockerLabels"])
  }

  @Test("stands at the key of the object that lacks what is missing")
  func absent() throws {
    let rule = """
      each: {container: task.containerDefinitions}
      require: has(container.healthCheck.interval)
      at: container.healthCheck.interval
      message: no interval
      """
    let marked = MarkedText(task("    ⟦healthCheck⟧: {command: [CMD, 'true']}\n"))
    #expect(try findings(rule, in: marked.text).map(\.place.range) == marked.ranges)
  }

  @Test("stands at an element of a list of texts")
  func element() throws {
    let rule = """
      each: {container: task.containerDefinitions, link: container.links}
      require: link != "b"
      at: link
      message: linked to {link}
      """
    let marked = MarkedText(task("    links: [a, ⟦b⟧]\n"))
    let found = try findings(rule, in: marked.text)
    #expect(found.map(\.place.range) == marked.ranges)
    #expect(found.map(\.place.logicalPath) == ["containerDefinitions[app].links[1]"])
  }

  @Test("shows each element of a related collection")
  func relatedEach() throws {
    let rule = """
      require: task.containerDefinitions.size() < 2
      at: task.containerDefinitions
      message: two
      related:
        - each: {container: task.containerDefinitions}
          at: container.name
          message: "{container.name} is one"
      """
    let found = try findings(rule, in: task("  - name: b\n    image: b:1\n"))
    #expect(found.first?.related.map(\.message) == ["app is one", "b is one"])
  }

  @Test("reads its options")
  func options() throws {
    let rule = """
      options: {limit: 300, names: [app]}
      each: {container: task.containerDefinitions}
      when: container.name in options.names
      require: container.memory <= options.limit
      at: container.memory
      message: above {options.limit}
      """
    #expect(try findings(rule, in: task("    memory: 301\n")).map(\.message) == ["above 300"])
  }

  @Test("reads its options wherever an expression stands")
  func optionsEverywhere() throws {
    let rule = """
      options: {limit: 300, key: tier, names: [app, db]}
      each: {container: task.containerDefinitions}
      when: has(options.limit) && container.name == options.names[0]
      require: container.memory <= options.limit
      at: "container.dockerLabels[options.key]"
      message: above {options.limit}
      related:
        - each: {name: options.names, other: "task.containerDefinitions.filter(c, c.name != options.names[0])"}
          at: "other.dockerLabels[options.key]"
          message: "{options.key} for {name}"
      """
    let definition = task(
      "    memory: 301\n    dockerLabels: {tier: a}\n  - name: x\n    image: x:1\n    dockerLabels: {tier: b}\n"
    )
    let found = try findings(rule, in: definition)
    #expect(found.map(\.message) == ["above 300"])
    #expect(found.map(\.place.logicalPath) == ["containerDefinitions[app].dockerLabels[tier]"])
    #expect(found.first?.related.map(\.message) == ["tier for app", "tier for db"])
    #expect(
      found.first?.related.map(\.place.logicalPath) == [
        "containerDefinitions[x].dockerLabels[tier]", "containerDefinitions[x].dockerLabels[tier]",
      ])
  }

  @Test("can be had again with other options")
  func extended() throws {
    let base = """
      id: base
      effect: advice
      summary: Memory
      options: {name: app, limit: 300}
      each: {container: task.containerDefinitions}
      when: container.name == options.name
      require: container.memory <= options.limit
      at: container.memory
      message: "{options.name} above {options.limit}"
      """
    let other = "id: other\nextends: base\noptions: {name: db}"
    var rules = RuleSet()
    let files = rules.add([Source(name: "other.yaml", text: other), Source(name: "base.yaml", text: base)])
    #expect(files.flatMap(\.findings).isEmpty)
    let definition = task("    memory: 400\n  - name: db\n    image: db:1\n    memory: 400\n")
    let outcome = Linter(rules: rules).check(Source(name: "t.yaml", text: definition), isNamed: true)
    guard case .checked(let checked, _) = outcome else { return }
    #expect(checked.findings.map(\.message) == ["app above 300", "db above 300"])
  }

  @Test("says nothing of what may have been lost where the text breaks off")
  func broken() throws {
    let text =
      #"{"family": "web", "containerDefinitions": [{"name": "app", "memory": 4, "memoryReservation": 7"#
    let missing = """
      each: {container: task.containerDefinitions}
      require: has(container.image)
      at: container
      message: no image
      """
    #expect(try findings(missing, in: text).isEmpty)
    let few = "require: task.containerDefinitions.size() > 1\nat: task.family\nmessage: one"
    #expect(try findings(few, in: text).isEmpty)
    #expect(try findings(softAboveHard, in: text).count == 1)
  }

  @Test("knows nothing of the task in a bare list of containers")
  func bareList() throws {
    let rule = "require: has(task.cpu) && task.cpu == 'x'\nat: task.cpu\nmessage: cpu"
    #expect(try findings(rule, in: "- name: app\n  image: app:1\n  essential: true\n").isEmpty)
  }

  @Test(
    "does not know whether a field is meant to be there that has a wrong value", arguments: ["null", "[256]"])
  func hasWrongValue(_ value: String) throws {
    for negation in ["", "!"] {
      let rule = "require: \"\(negation)has(task.cpu)\"\nat: task.family\nmessage: cpu"
      #expect(try findings(rule, in: task("cpu: \(value)\n")).isEmpty)
    }
  }

  @Test(
    "does not know whether a field of the task is there in a bare list of containers", arguments: ["", "!"])
  func hasInBareList(_ negation: String) throws {
    let rule = "require: \"\(negation)has(task.cpu)\"\nat: task.cpu\nmessage: cpu"
    #expect(try findings(rule, in: "- name: app\n  image: app:1\n  essential: true\n").isEmpty)
  }
}
