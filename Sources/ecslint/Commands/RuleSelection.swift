internal import BuiltInRules
internal import Checking

extension RuleSelection {
  /// The built-in rules, and those of the folders or files.
  init(folders: [String] = []) {
    self.init(builtIn: BuiltInRules.ruleSet(), folders: folders)
  }
}
