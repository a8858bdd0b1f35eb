internal import ArgumentParser
internal import Checking

/// `ecslint schema config|task-definition`
struct Schema: ParsableCommand {
  /// What there is a schema of.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case config
    case taskDefinition = "task-definition"
  }

  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print a JSON Schema, for editors and other checks.")

  @Argument(help: "What the schema is of: config (.ecslint.yaml) or task-definition.")
  var subject: Subject

  @OptionGroup var configurationOptions: ConfigurationOptions
  @OptionGroup var ruleOptions: RuleOptions

  func run() throws {
    var text: [UInt8] = []
    switch subject {
    case .config:
      ConfigurationSchema(rules: try configurationOptions.descriptions(of: ruleOptions.load())).write(
        to: &text)
    case .taskDefinition: TaskDefinitionSchema().write(to: &text)
    }
    try StandardOutput.write(text)
  }
}
