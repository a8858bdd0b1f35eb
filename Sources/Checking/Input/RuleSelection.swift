package import RuleEngine

/// The rules of a run: those that the program has, and those of the folders or files that arguments name.
package struct RuleSelection {
  private let builtIn: RuleSet
  let folders: [String]

  /// - Parameter folders: Folders with rule files, or rule files themselves.
  package init(builtIn: RuleSet, folders: [String]) {
    self.builtIn = builtIn
    self.folders = folders
  }

  /// The rules, compiled. What is wrong with those of the folders is told on standard error and ends the run.
  package func load() throws(ExitStatus) -> RuleSet {
    var rules = builtIn
    try Complaints.telling { () throws(Complaints) in
      try RuleFolder.add(folders.map { RuleFolder(FilePath(argument: $0)) }, to: &rules)
    }
    return rules
  }
}
