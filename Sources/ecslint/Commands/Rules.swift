internal import ArgumentParser
internal import Checking
internal import Reporters
internal import RuleEngine

/// `ecslint rules`
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rules", abstract: "List all rules.")

  /// The forms of the list.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Option(help: "The form of the list.")
  var format = Format.text

  @Option(help: "When to colour text.")
  var color = ColorChoice.auto

  @OptionGroup var configurationOptions: ConfigurationOptions
  @OptionGroup var ruleOptions: RuleOptions

  func run() throws {
    let list = RuleList(try configurationOptions.descriptions(of: ruleOptions.load()))
    var text: [UInt8] = []
    switch format {
    case .text: list.writeTable(decoration: color.decoration(for: .standardOutput), to: &text)
    case .json: list.writeJSON(to: &text)
    }
    try StandardOutput.write(text)
  }
}
