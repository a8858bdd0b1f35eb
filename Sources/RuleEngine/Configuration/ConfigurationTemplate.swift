extension Configuration {
  /// A configuration that sets nothing, with every key explained.
  public static var template: String {
    """
    # The configuration of ecslint for this folder and those in it. The nearest one above a file counts.
    # 'ecslint schema config' prints a schema for editors; 'ecslint --show-config FILE' what applies to a file.

    """ + ConfigurationKey.allCases.map { "\n# \($0.summary).\n\($0.example)" }.joined()
  }
}

extension ConfigurationKey {
  /// How the key is used, commented out.
  fileprivate var example: String {
    switch self {
    case .rulesAsOf: "#rules-as-of: 0.1.0\n"
    case .failOn: "#fail-on: error   # or warning, note, never\n"
    case .placeholders: "#placeholders: allow   # or refuse, for the check right before registration\n"
    case .rules:
      """
      #rules:   # off, note, warning or error; 'ecslint rules' lists rules and categories
      #  security: error
      #  image-without-version: off

      """
    case .options:
      """
      #options:
      #  nginx-sizing: {taskMemory: 1024}

      """
    case .ruleFolders: "#rule-folders: [policies]\n"
    case .exclude: "#exclude: [\"**/fixtures/**\"]\n"
    case .baseline: "#baseline: .ecslint-baseline.yaml   # 'ecslint baseline create' writes it\n"
    case .overrides:
      """
      #overrides:   # the last one that matches counts
      #  - files: ["legacy/*.json"]
      #    paths: ["containerDefinitions[web].image"]
      #    rules: [image-without-version]
      #    level: off
      #    reason: pinned by the deploy job

      """
    }
  }
}
