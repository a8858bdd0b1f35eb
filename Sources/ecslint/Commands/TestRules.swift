internal import ArgumentParser
internal import CheckResults
internal import Checking
internal import Reporters
internal import RuleEngine

/// `ecslint test-rules FOLDER`
struct TestRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test-rules", abstract: "Run the bad and good examples of the rules in a folder.",
    discussion: """
      Each example is checked as it is written, as JSON and YAML, on one line, with its keys reordered and in \
      other ways. A bad one has to have the marked findings of its rule and no error of a built-in one, a good \
      one none. The exit status is 1 if one has not, 2 if a rule file has a mistake.
      """)

  @Argument(help: ArgumentHelp("Folders with rule files, or rule files.", valueName: "folder"))
  var folders: [String]

  @Option(help: "When to colour text.")
  var color = ColorChoice.auto

  func run() throws {
    let results = RuleTests(of: try RuleSelection(folders: folders).load()).run()
    var text: [UInt8] = []
    RuleTestReport(results).write(decoration: color.decoration(for: .standardOutput), to: &text)
    try StandardOutput.write(text)
    if results.contains(where: { !$0.failures.isEmpty }) { throw ExitStatus.findings }
  }
}
