/// Evaluates programs; keeps working space and compiled patterns from one evaluation to the next.
public struct Evaluator: ~Copyable {
  /// How many steps one evaluation may take: about one for each node visited, each element of a list
  /// walked, each state a pattern passes, and each 16 bytes of text produced.
  public let stepLimit: Int
  /// How many steps all evaluations so far took.
  public private(set) var stepsTaken = 0
  private var evaluation = Evaluation()

  /// - Parameter stepLimit: at least 1. The default takes well under a second.
  public init(stepLimit: Int = 1_000_000) {
    self.stepLimit = stepLimit
  }

  /// The values of the environment's variables in the order of their slots.
  public var variables: [Value] {
    _read { yield evaluation.variables }
    _modify { yield &evaluation.variables }
  }

  /// Gives the next variable a value.
  public mutating func bind(_ value: Value) { evaluation.variables.append(value) }

  /// Takes the last variable away.
  public mutating func unbind() { evaluation.variables.removeLast() }

  /// What answers for objects, host lists, host maps and host functions.
  public var host: any Host {
    get { evaluation.host }
    set { evaluation.host = newValue }
  }

  /// The value of `program` for the variables and the host.
  ///
  /// - Returns: the value; `unknown` where it depends on something unknown; an error where evaluation fails
  ///   or takes more than `stepLimit` steps.
  public mutating func evaluate(_ program: Program) -> Value {
    withExtendedLifetime(program) { evaluate(BorrowedProgram(program)) }
  }

  /// What the other `evaluate` gives for a program that the caller keeps.
  @inline(never)
  public mutating func evaluate(_ program: BorrowedProgram) -> Value {
    evaluation.begin(program, stepLimit: stepLimit)
    let value = evaluation.result()
    stepsTaken += stepLimit - evaluation.stepsLeft
    return value
  }

  /// Whether `program` gives `outcome` for the variables and the host, rather than the opposite, something unknown, an
  /// error, or a value that is no truth value. That takes fewer steps than `evaluate`.
  public mutating func gives(_ outcome: Bool, _ program: Program) -> Bool {
    withExtendedLifetime(program) { gives(outcome, BorrowedProgram(program)) }
  }

  /// What the other `gives` says of a program that the caller keeps.
  @inline(never)
  public mutating func gives(_ outcome: Bool, _ program: BorrowedProgram) -> Bool {
    evaluation.begin(program, stepLimit: stepLimit)
    let isSo = evaluation.gives(outcome)
    stepsTaken += stepLimit - evaluation.stepsLeft
    return isSo
  }

  /// The value of `program` for these variables and this host.
  public mutating func evaluate(_ program: Program, variables: [Value], host: any Host) -> Value {
    self.variables = variables
    self.host = host
    return evaluate(program)
  }

  /// Where the value of `program` comes from, for an expression that is a path such as
  /// `container.portMappings[0].hostPort`.
  ///
  /// Everything but the last step of the path is evaluated; of `condition ? path : path`, the branch that is
  /// chosen counts. Any other expression is evaluated, and has a place if its value is an object.
  ///
  /// - Returns: the place; `unknown` where there is none or it cannot be told.
  public mutating func evaluatePlace(_ program: Program) -> Locator {
    withExtendedLifetime(program) { evaluatePlace(BorrowedProgram(program)) }
  }

  /// What the other `evaluatePlace` says of a program that the caller keeps.
  @inline(never)
  public mutating func evaluatePlace(_ program: BorrowedProgram) -> Locator {
    evaluation.begin(program, stepLimit: stepLimit)
    defer { stepsTaken += stepLimit - evaluation.stepsLeft }
    return evaluation.placeOfResult()
  }
}
