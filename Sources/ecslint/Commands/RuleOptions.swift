internal import ArgumentParser
internal import BuiltInRules
internal import RuleEngine

/// Which rules there are: the built-in ones and those of the folders that are named.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp("Add the rule files (*.yaml) of a folder. May be repeated.", valueName: "folder"))
  var folders: [String] = []

  /// The command that shows the page of the rule named after it.
  var pageCommand: String { (["ecslint explain"] + folders.map { "--rules \($0)" }).joined(separator: " ") }

  /// The rules, compiled. Mistakes in rule files are shown on standard error and end the run.
  func load() throws(ExitStatus) -> RuleSet {
    var rules = BuiltInRules.ruleSet()
    let folders = folders.map { RuleFolder(FilePath(argument: $0)) }
    guard RuleFolder.add(folders, to: &rules) else { throw .notChecked }
    return rules
  }
}
