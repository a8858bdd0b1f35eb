internal import ArgumentParser
internal import CheckResults
internal import Checking
internal import Reporters
internal import RuleEngine
internal import Spelling

/// `ecslint explain RULE`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show what a rule says, why, and an example.")

  @Argument(help: "The id of the rule.")
  var rule: String

  @Option(help: "When to colour text.")
  var color = ColorChoice.auto

  @OptionGroup var configurationOptions: ConfigurationOptions
  @OptionGroup var ruleOptions: RuleOptions

  func run() throws {
    let rules = try configurationOptions.descriptions(of: ruleOptions.load())
    guard let description = rules.first(where: { $0.id == rule }) else {
      let suggestion =
        Spelling.closest(to: rule, among: rules.map(\.id)).map { "; did you mean '\($0)'?" }
        ?? "; 'ecslint rules' lists them"
      StandardError.write("there is no rule '\(rule.visible)'\(suggestion)")
      throw ExitStatus.notChecked
    }
    var page: [UInt8] = []
    let output = FileDescriptor.standardOutput
    RulePage(description)
      .write(decoration: color.decoration(for: output), width: output.columns, to: &page)
    try StandardOutput.write(page)
  }
}
