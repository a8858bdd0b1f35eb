import CEL
import Testing

@Suite("A program survives as words")
struct SerializationTests {
  private static let expressions = [
    "true", "null", "-1", "9223372036854775807", "-9223372036854775807 - 1", "18446744073709551615u", "1.5",
    "-0.0",
    "'é😀' + ''", "b'\\xff\\x00'", "[1, 'a', [true, null]]", "{'a': {1: 2}, 'b': {}}", "type(1) == int",
    "type(container) == Container", "container.memoryReservation <= container.memory",
    "has(container.healthCheck.interval) || container.name.matches('^w[a-z]+$')",
    "container.name.matches('[^a]') && !container.name.matches('(?i)^[k-s[:^digit:]]$')",
    "task.containers.all(c, c.name.size() > 1) ? 'a' : 'b'",
    "task.containers.filter(c, c.name != 'web').map(c, has(c.memory), c.name)",
    "{'a': 1}.transformMap(k, v, v > 0, k + string(v))", "cel.bind(x, [1, 2], x.exists(e, e in x))",
    "container.options['region'] + container.options.region", "ecs.join(container.initials(), 'x')",
    "[1.5].sum()",
    "[1.5].filter(x, false).sum()", "dyn(container).name", "1 / 0",
    "{1: 'a', 2: 'b', 3: 'c', 4: 'd', 5: 'e', 6: 'f', 7: 'g', 8: 'h', 9: 'i', 10: 'j'}[9]",
  ]

  @Test("and evaluates as before", arguments: expressions)
  func roundTrip(expression: String) throws {
    let program = try Compiler.compile(expression, in: Fixture.environment)
    let loaded = try #require(Program(serialized: program.serialized))
    #expect(loaded.type == program.type)
    #expect(loaded.serialized == program.serialized)
    var evaluator = Evaluator()
    let fixture = Fixture()
    #expect(
      evaluator.evaluate(loaded, variables: fixture.variables, host: fixture)
        == evaluator.evaluate(program, variables: fixture.variables, host: fixture))
  }

  @Test(
    "and its patterns match as before, beyond ASCII too",
    arguments: [
      "^[a-z]+$", "^[^a-z]+$", "^[à-ü]+$", "^[^à-ü]+$", "(?i)^[k-s]+$", "(?i)^[^k-s]+$", "^[[:^digit:]]+$",
      "^[^[:^digit:]x]+$", "^.$",
    ])
  func patterns(pattern: String) throws {
    let environment = Environment(variables: [VariableDeclaration(name: "text", type: .string)])
    let program = try Compiler.compile("text.matches('\(pattern)')", in: environment)
    let loaded = try #require(Program(serialized: program.serialized))
    var evaluator = Evaluator()
    for text in ["web", "WEB", "1", "é", "ü1", "日本", "\u{212A}", "ſ", "\n", ""] {
      let variables = [Value.string(text)]
      let value = evaluator.evaluate(program, variables: variables, host: EmptyHost())
      #expect(evaluator.evaluate(loaded, variables: variables, host: EmptyHost()) == value, "\(text)")
    }
  }

  @Test("words cut short or lengthened are refused", arguments: expressions)
  func truncated(expression: String) throws {
    let words = try Compiler.compile(expression, in: Fixture.environment).serialized
    for count in words.indices { #expect(Program(serialized: Array(words[..<count])) == nil) }
    #expect(Program(serialized: words + [0]) == nil)
  }

  @Test(
    "words that were altered are refused or evaluate to something, but never crash", arguments: expressions)
  func altered(expression: String) throws {
    let words = try Compiler.compile(expression, in: Fixture.environment).serialized
    let fixture = Fixture()
    var evaluator = Evaluator(stepLimit: 10_000)
    var accepted = 0
    let changes: [UInt32] = (0..<32).map { 1 << $0 } + [.max]
    for position in words.indices {
      for change in changes {
        var altered = words
        altered[position] ^= change
        guard let program = Program(serialized: altered) else { continue }
        accepted += 1
        _ = evaluator.evaluate(program, variables: fixture.variables, host: TolerantHost())
      }
    }
    #expect(accepted < words.count * changes.count, "no alteration was refused")
  }

  /// A host that has an answer for any number, as altered programs ask for any.
  private final class TolerantHost: Host {
    func member(_ index: Int, of object: ObjectID) -> Value { .int(Int64(index)) }
    func has(_ index: Int, of object: ObjectID) -> Value { .bool(true) }
    func count(of list: HostListID) -> Int { 2 }
    func element(_ index: Int, of list: HostListID) -> Value { .int(Int64(index)) }
    func count(of map: HostMapID) -> Int { 2 }
    func key(_ index: Int, of map: HostMapID) -> String { String(index) }
    func value(_ index: Int, of map: HostMapID) -> Value { .int(Int64(index)) }
    func value(forKey key: String, of map: HostMapID) -> Value? { .string(key) }
    func call(_ id: Int, _ arguments: CallArguments) -> Value { arguments.first ?? .null }
  }

  @Test("an error in more of an expression than places are kept for has none", arguments: [false, true])
  func manyNodes(isLoaded: Bool) throws {
    let expression = "[" + String(repeating: "0, ", count: 70_000) + "1 / 0].size() == 1"
    var program = try Compiler.compile(expression, in: Fixture.environment)
    if isLoaded { program = try #require(Program(serialized: program.serialized)) }
    var evaluator = Evaluator()
    guard case .error(let error) = evaluator.evaluate(program) else {
      Issue.record("no error")
      return
    }
    #expect(error.kind == .divisionByZero)
    #expect(error.range == nil)
  }
}
