/// Evaluates programs; keeps working space and compiled patterns from one evaluation to the next.
public struct Evaluator: Sendable {
  /// How many steps one evaluation may take: about one for each node visited, each element of a list
  /// walked, each state a pattern passes, and each 16 bytes of text produced.
  public let stepLimit: Int
  /// How many steps all evaluations so far took.
  public private(set) var stepsTaken = 0
  private var locals: [Value] = []
  private var patterns = PatternCache()

  /// - Parameter stepLimit: at least 1. The default takes well under a second.
  public init(stepLimit: Int = 1_000_000) {
    self.stepLimit = stepLimit
  }

  /// The value of `program`.
  ///
  /// - Parameters:
  ///   - variables: the values of the environment's variables in the order of their slots.
  ///   - host: what answers for objects, host lists, host maps and host functions.
  /// - Returns: the value; `unknown` where it depends on something unknown; an error where evaluation fails
  ///   or takes more than `stepLimit` steps.
  public mutating func evaluate(_ program: Program, variables: [Value], host: any Host) -> Value {
    run(program, variables, host) { $0.result() }
  }

  /// Where the value of `program` comes from, for an expression that is a path such as
  /// `container.portMappings[0].hostPort`.
  ///
  /// Everything but the last step of the path is evaluated; of `condition ? path : path`, the branch that is
  /// chosen counts. Any other expression is evaluated, and has a place if its value is an object.
  ///
  /// - Returns: the place; `unknown` where there is none or it cannot be told.
  public mutating func evaluatePlace(_ program: Program, variables: [Value], host: any Host) -> Locator {
    run(program, variables, host) { $0.place(of: program.root) }
  }

  private mutating func run<Result>(
    _ program: Program, _ variables: [Value], _ host: any Host, _ body: (inout Evaluation) -> Result
  ) -> Result {
    var evaluation = Evaluation(program: program, variables: variables, host: host, stepsLeft: stepLimit)
    swap(&locals, &evaluation.locals)
    swap(&patterns, &evaluation.patterns)
    evaluation.reserveLocals()
    let result = body(&evaluation)
    stepsTaken += stepLimit - evaluation.stepsLeft
    swap(&locals, &evaluation.locals)
    swap(&patterns, &evaluation.patterns)
    return result
  }
}
