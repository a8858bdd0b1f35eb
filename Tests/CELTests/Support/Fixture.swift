import CEL
import Spelling

/// A small host to write expressions against: `task` has `containers`, a container has members of every sort.
///
/// Slot 0 holds the task, slot 1 the first container, slot 2 a value of no known type.
final class Fixture: Host {
  static let task = StructureID(rawValue: 10)
  static let container = StructureID(rawValue: 20)
  static let healthCheck = StructureID(rawValue: 30)

  static let environment = Environment(
    variables: [
      VariableDeclaration(name: "task", type: .structure(task)),
      VariableDeclaration(name: "container", type: .structure(container)),
      VariableDeclaration(name: "anything", type: .dyn),
    ],
    structures: [
      StructureDeclaration(
        id: task, name: "Task",
        members: [
          MemberDeclaration(name: "family", type: .string),
          MemberDeclaration(name: "containers", type: .list(.structure(container))),
        ]),
      StructureDeclaration(
        id: container, name: "Container",
        members: [
          MemberDeclaration(name: "name", type: .string),
          MemberDeclaration(name: "memory", type: .int),
          MemberDeclaration(name: "memoryReservation", type: .int),
          MemberDeclaration(name: "healthCheck", type: .structure(healthCheck)),
          MemberDeclaration(name: "options", type: .map(.string, .string)),
        ]),
      StructureDeclaration(
        id: healthCheck, name: "HealthCheck",
        members: [
          MemberDeclaration(name: "command", type: .list(.string)),
          MemberDeclaration(name: "interval", type: .int),
        ]),
    ],
    functions: [
      FunctionDeclaration(
        id: 1, name: "initials", receiver: .structure(container), parameters: [], result: .string),
      FunctionDeclaration(id: 2, name: "ecs.join", parameters: [.string, .string], result: .string),
      FunctionDeclaration(
        id: 3, name: "firstOr", receiver: .list(.parameter(0)), parameters: [.parameter(0)],
        result: .parameter(0)),
    ],
    closestName: { Spelling.closest(to: $0, among: $1) })

  /// Members of each container in order; what is missing is absent, `.unknown` is there but unresolved.
  private let containers: [[Int: Value]]
  private let options: [(key: String, value: Value)] = [
    ("region", .string("eu-west-1")), ("group", .unknown),
  ]
  private let command: [Value] = [.string("CMD"), .unknown]
  private let anything: Value
  /// The names of the containers that are lent, by their numbers.
  private let lentNames: [Int: UnsafeMutableBufferPointer<UInt8>]
  /// How often a name was lent.
  private(set) var loanCount = 0

  init(
    containers: [[Int: Value]] = twoContainers, anything: Value = .int(1), lendsNames: Bool = true
  ) {
    self.containers = containers
    self.anything = anything
    var lentNames: [Int: UnsafeMutableBufferPointer<UInt8>] = [:]
    for (number, container) in containers.enumerated() where lendsNames {
      guard case .string(let name)? = container[0] else { continue }
      let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: name.utf8.count)
      _ = bytes.initialize(from: name.utf8)
      lentNames[number] = bytes
    }
    self.lentNames = lentNames
  }

  deinit {
    for name in lentNames.values { name.deallocate() }
  }

  private static let twoContainers: [[Int: Value]] = [
    [
      0: .string("web"), 1: .int(512), 2: .int(256), 3: .object(ObjectID(structure: healthCheck, index: 0)),
      4: .map(.host(HostMapID(kind: 1, index: 0))),
    ],
    [0: .string("proxy"), 1: .unknown],
  ]

  /// The value of `expression`, which must compile.
  func evaluate(_ expression: String, stepLimit: Int = 1_000_000) throws -> Value {
    let program = try Compiler.compile(expression, in: Self.environment)
    var evaluator = Evaluator(stepLimit: stepLimit)
    return evaluator.evaluate(program, variables: variables, host: self)
  }

  /// The value of `expression` compiled without checking.
  func evaluateUnchecked(_ expression: String) throws -> Value {
    let program = try Compiler.compileUnchecked(expression, in: Self.environment)
    var evaluator = Evaluator()
    return evaluator.evaluate(program, variables: variables, host: self)
  }

  func locate(_ expression: String) throws -> Locator {
    let program = try Compiler.compile(expression, in: Self.environment)
    var evaluator = Evaluator()
    evaluator.variables = variables
    evaluator.host = self
    return evaluator.evaluatePlace(program)
  }

  var variables: [Value] {
    [
      .object(ObjectID(structure: Self.task, index: 0)),
      .object(ObjectID(structure: Self.container, index: 0)),
      anything,
    ]
  }

  // MARK: Host

  func member(_ index: Int, of object: ObjectID) -> Value {
    switch (object.structure, index) {
    case (Self.task, 1): .list(.host(HostListID(kind: 1, index: 0)))
    case (Self.container, _): containers[object.index][index] ?? .unknown
    case (Self.healthCheck, 0): .list(.host(HostListID(kind: 2, index: 0)))
    default: .unknown
    }
  }

  func text(_ index: Int, of object: ObjectID) -> BorrowedText? {
    guard object.structure == Self.container, index == 0, let name = lentNames[object.index] else {
      return nil
    }
    loanCount += 1
    return BorrowedText(UnsafeBufferPointer(name))
  }

  func has(_ index: Int, of object: ObjectID) -> Value {
    switch (object.structure, index) {
    case (Self.task, 1), (Self.healthCheck, 0): .bool(true)
    case (Self.container, _): .bool(containers[object.index][index] != nil)
    default: .bool(false)
    }
  }

  func memberIndex(named name: String, of structure: StructureID) -> Int? {
    Self.environment.structures.first { $0.id == structure }?.members.firstIndex { $0.name == name }
  }

  func count(of list: HostListID) -> Int { list.kind == 1 ? containers.count : command.count }

  func element(_ index: Int, of list: HostListID) -> Value {
    list.kind == 1 ? .object(ObjectID(structure: Self.container, index: index)) : command[index]
  }

  func count(of map: HostMapID) -> Int { options.count }
  func key(_ index: Int, of map: HostMapID) -> String { options[index].key }
  func value(_ index: Int, of map: HostMapID) -> Value { options[index].value }
  func value(forKey key: String, of map: HostMapID) -> Value? { options.first { $0.key == key }?.value }

  func call(_ id: Int, _ arguments: CallArguments) -> Value {
    switch (id, arguments.count, arguments.first, arguments.last) {
    case (1, 1, .object(let object)?, _):
      if case .string(let name)? = containers[object.index][0] {
        .string(String(name.prefix(1)))
      } else {
        .unknown
      }
    case (2, 2, .string(let first)?, .string(let second)?): .string("\(first)/\(second)")
    case (3, 2, .list(let list)?, let other?):
      list.count(in: self) > 0 ? list.element(at: 0, in: self) : other
    default: .error(EvaluationError("unexpected call"))
    }
  }
}
