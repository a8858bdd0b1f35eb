import CEL
import Testing

@Suite("A mistake in types has a place and says what was expected")
struct TypeErrorTests {
  @Test(
    "points at the part that is wrong",
    arguments: [
      ("container.memory + 'a'", "container.memory + 'a'", "`+` does not take int and string"),
      ("container.memory == '256'", "container.memory == '256'", "int cannot be compared with string"),
      ("container.name < 1", "container.name < 1", "string cannot be compared with int"),
      ("container == null", "container == null", "Container cannot be compared with null_type"),
      ("container.memory && true", "container.memory", "`&&` needs bool, found int"),
      ("!container.name", "container.name", "`!` needs bool, found string"),
      ("-container.name", "-container.name", "`-` does not take string"),
      ("container.memory ? 1 : 2", "container.memory", "the condition of `?:` needs bool, found int"),
      ("true ? 1 : 'a'", "true ? 1 : 'a'", "the branches of `?:` differ in type: int and string"),
      ("task.containers['a']", "'a'", "list(Container) cannot be indexed with string"),
      ("container.options[1]", "1", "map(string, string) cannot be indexed with int"),
      ("container.memory[0]", "container.memory", "int cannot be indexed"),
      ("container.memory.size", "size", "int has no members, so none called `size`"),
      ("task.containers.name", "name", "list(Container) has no members, so none called `name`"),
      ("container.memory.startsWith('a')", "container.memory", "`startsWith` is called on string, found int"),
      ("container.name.startsWith(1)", "1", "`startsWith` needs string, found int"),
      (
        "container.name.startsWith()", "container.name.startsWith()", "`startsWith` takes 1 argument, found 0"
      ),
      (
        "container.name.indexOf('a', 1, 2)", "container.name.indexOf('a', 1, 2)",
        "`indexOf` takes 1 or 2 arguments, found 3"
      ),
      (
        "[[1]].sum()", "[[1]]",
        "`sum` is called on list(int) or list(uint) or list(double), found list(list(int))"
      ),
      ("task.containers.all(c, c.name)", "c.name", "the condition of `all` needs bool, found string"),
      ("container.name.all(c, true)", "container.name", "`all` walks a list or a map, found string"),
      ("{1.5: 2}", "1.5", "double cannot be a key"),
      ("1 in 'abc'", "1 in 'abc'", "`in` does not take int and string"),
      ("ecs.join('a', 1)", "1", "`ecs.join` needs string, found int"),
      (
        "task.containers.map(c, c.memory).firstOr('a')", "task.containers.map(c, c.memory).firstOr('a')",
        "`firstOr` does not take (list(int), string)"
      ),
    ])
  func place(expression: String, wrong: String, message: String) {
    let found = mistakes(in: expression)
    #expect(found.map(\.message) == [message])
    #expect(found.map { text(of: $0.range, in: expression) } == [wrong])
  }

  @Test("all mistakes are reported, in the order of the text")
  func all() {
    let found = mistakes(in: "container.nam == 1 && tsk.family.size() > 'a'")
    #expect(found.map(\.range.lowerBound) == [10, 22])
  }

  @Test("a mistake is reported once, not again for everything around it")
  func noCascade() {
    #expect(mistakes(in: "(container.nam + 1).foo[2] ? 1 : 2").count == 1)
  }

  @Test("the result must have the type that is asked for")
  func result() {
    #expect(mistakes(in: "1 + 1", expecting: .bool).map(\.message) == ["the result needs bool, found int"])
    #expect(mistakes(in: "anything", expecting: .bool).isEmpty)
    #expect(mistakes(in: "task.containers", expecting: .list(.dyn)).isEmpty)
  }

  @Test("where types do not tell two functions apart, the call is a mistake")
  func ambiguity() throws {
    let environment = Environment(
      variables: [VariableDeclaration(name: "x", type: .dyn)],
      functions: [
        FunctionDeclaration(id: 1, name: "f", parameters: [.int], result: .int),
        FunctionDeclaration(id: 2, name: "f", parameters: [.string], result: .int),
      ])
    #expect(try Compiler.compile("f(1) + f('a')", in: environment).type == .int)
    #expect(throws: CompilationFailure.self) { try Compiler.compile("f(x)", in: environment) }
  }

  @Test("what is only known at run time goes with everything")
  func dyn() {
    #expect(mistakes(in: "anything + 1 == 2 && 'a' + anything == 'ab' && anything.b.c[anything]").isEmpty)
    #expect(mistakes(in: "dyn(1) == 'a'").isEmpty)
    #expect(mistakes(in: "[1, 'a', null][0] + 1u").isEmpty)
  }

  @Test(
    "the type of an expression is found",
    arguments: zip(
      [
        "1 + 2", "1.5 < 2", "[1, 2]", "[]", "[1, 'a']", "{'a': [1u]}", "task.containers[0]",
        "task.containers.map(c, c.memory)", "task.containers.filter(c, true)", "type(1)", "[] + [1]",
        "[[], ['a']][0]", "true ? [] : [1]", "task.containers.map(c, c.memory).firstOr(1)",
        "{'a': 1}.transformMap(k, v, [k])", "cel.bind(x, 1, x + 1)", "has(container.memory)",
        "[1, 2].max()", "task.containers.map(c, c.memory)[0]",
      ],
      [
        CELType.int, .bool, .list(.int), .list(.dyn), .list(.dyn), .map(.string, .list(.uint)),
        .structure(Fixture.container), .list(.int), .list(.structure(Fixture.container)), .type, .list(.int),
        .list(.string), .list(.int), .int, .map(.string, .list(.string)), .int, .bool, .int, .int,
      ]))
  func inference(expression: String, type: CELType) throws {
    #expect(try Compiler.compile(expression, in: Fixture.environment).type == type)
  }
}
