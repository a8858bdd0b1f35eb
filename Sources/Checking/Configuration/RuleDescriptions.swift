package import Findings
package import RuleEngine

extension ConfigurationLookup {
  /// Makes a lookup. What is wrong with the configuration that is named is told on standard error.
  ///
  /// - Parameter configuration: The configuration of all files; nil where each has its own.
  static func of(
    _ configuration: String?, rules: RuleSet, baseline: ConfigurationLoader.BaselineChoice
  ) throws(ExitStatus) -> ConfigurationLookup {
    let loader = ConfigurationLoader(rules: rules, placeholders: nil, baseline: baseline)
    return try Complaints.telling { () throws(Complaints) in
      try ConfigurationLookup(configuration.map(FilePath.init(argument:)), loader: loader)
    }
  }

  /// What people need to know of the rules that apply in the working folder, sorted by id. Those of a
  /// configuration that cannot be used are left out.
  ///
  /// - Parameter configuration: The configuration of all files; nil where each has its own.
  package static func descriptions(
    of rules: RuleSet, configuration: String?
  ) throws(ExitStatus) -> [RuleDescription] {
    var configurations = try of(configuration, rules: rules, baseline: .none)
    do throws(ConfigurationLookup.Unusable) {
      _ = try configurations.configuration(of: nil)
    } catch {
      error.complaints.write()
    }
    return configurations.descriptions
  }
}
