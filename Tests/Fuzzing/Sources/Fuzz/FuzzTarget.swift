/// A part of ecslint that takes whatever bytes there are.
enum FuzzTarget: String, CaseIterable {
  case json
  case yaml
  case expression
  case rule
  case configuration
  case baseline
  case linter
  case server

  /// Feeds one input to the part, and traps where something does not hold that should.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .json: SyntaxFuzzing.run(bytes, as: .json)
    case .yaml: SyntaxFuzzing.run(bytes, as: .yaml)
    case .expression: ExpressionFuzzing.run(bytes)
    case .rule: RuleFuzzing.run(bytes)
    case .configuration: ConfigurationFuzzing.run(bytes)
    case .baseline: BaselineFuzzing.run(bytes)
    case .linter: LinterFuzzing.run(bytes)
    case .server: ServerFuzzing.run(bytes)
    }
  }
}
