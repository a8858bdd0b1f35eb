internal import ArgumentParser
internal import Findings
internal import RuleEngine

/// Where the configuration comes from, and what goes before it.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration of all files, instead of the nearest .ecslint.yaml above each.", valueName: "file"))
  var config: String?

  /// The configurations of files. What is wrong with the one that is named is told on standard error.
  func lookup(
    rules: RuleSet, baseline: ConfigurationLoader.BaselineChoice
  ) throws(ExitStatus) -> ConfigurationLookup {
    let loader = ConfigurationLoader(rules: rules, placeholders: nil, baseline: baseline)
    return try Complaints.telling { () throws(Complaints) in
      try ConfigurationLookup(config.map(FilePath.init(argument:)), loader: loader)
    }
  }

  /// What people need to know of the rules that apply in the working folder, sorted by id. Those of a
  /// configuration that cannot be used are left out.
  func descriptions(of rules: RuleSet) throws(ExitStatus) -> [RuleDescription] {
    var configurations = try lookup(rules: rules, baseline: .none)
    do throws(ConfigurationLookup.Unusable) {
      _ = try configurations.configuration(of: nil)
    } catch {
      error.complaints.write()
    }
    return configurations.descriptions
  }
}
