internal import ArgumentParser
internal import Checking
internal import RuleEngine

/// Which rules there are: the built-in ones and those of the folders that are named.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp("Add the rule files (*.yaml) of a folder. May be repeated.", valueName: "folder"))
  var folders: [String] = []

  var selection: RuleSelection { RuleSelection(folders: folders) }

  /// The rules, compiled. Mistakes in rule files are shown on standard error and end the run.
  func load() throws(ExitStatus) -> RuleSet { try selection.load() }
}
