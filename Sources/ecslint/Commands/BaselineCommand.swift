internal import ArgumentParser
internal import Checking
internal import RuleEngine
internal import Syntax

/// `ecslint baseline create|update|prune [FILE…]`
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: "Write down the findings there are, so that only new ones count.",
    discussion: """
      The findings are named by file, rule and logical path, without line numbers. 'ecslint check' keeps them \
      quiet if the configuration names the file (baseline: \(BaselineFile.name)) or --baseline does.
      """,
    subcommands: [Create.self, Update.self, Prune.self])

  /// What the commands have in common.
  struct Options: ParsableArguments {
    @Argument(help: ArgumentHelp("Files and folders to check (default: this folder).", valueName: "path"))
    var paths: [String] = []

    @Option(
      help: ArgumentHelp(
        "The baseline; JSON if it is called so (default: the one that is configured, or \(BaselineFile.name)).",
        valueName: "file"))
    var file: String?

    @OptionGroup var configurationOptions: ConfigurationOptions
    @OptionGroup var ruleOptions: RuleOptions

    /// What is asked for, as plain values.
    var rewrite: BaselineRewrite {
      BaselineRewrite(
        paths: paths, file: file, configuration: configurationOptions.config,
        rules: ruleOptions.selection)
    }
  }

  /// `ecslint baseline create`
  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Write a new baseline.")
    @OptionGroup var options: Options

    func run() throws {
      try options.rewrite.run(from: .nothing) { $0.update($1, with: $2) }
    }
  }

  /// `ecslint baseline update`
  struct Update: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Replace what the baseline says of the files that are checked.")
    @OptionGroup var options: Options

    func run() throws {
      try options.rewrite.run(from: .existing) { $0.update($1, with: $2) }
    }
  }

  /// `ecslint baseline prune`
  struct Prune: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take out of the baseline what is gone, and add nothing.")
    @OptionGroup var options: Options

    func run() throws {
      try options.rewrite.run(from: .existing) { $0.prune($1, to: $2) }
    }
  }
}
