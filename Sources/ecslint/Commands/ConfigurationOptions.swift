internal import ArgumentParser
internal import CheckResults
internal import Checking
internal import RuleEngine

/// Where the configuration comes from, and what goes before it.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration of all files, instead of the nearest .ecslint.yaml above each.", valueName: "file"))
  var config: String?

  /// What people need to know of the rules that apply in the working folder, sorted by id.
  func descriptions(of rules: RuleSet) throws(ExitStatus) -> [RuleDescription] {
    try ConfigurationLookup.descriptions(of: rules, configuration: config)
  }
}
