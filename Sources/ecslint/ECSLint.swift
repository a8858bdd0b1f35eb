internal import ArgumentParser
internal import Checking

/// The program's arguments.
struct ECSLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ecslint",
    abstract: "Checks Amazon ECS task definitions before anyone deploys them.",
    usage: """
      ecslint [check] <file> ... [options]
      ecslint explain <rule>
      ecslint rules
      ecslint baseline create|update|prune
      ecslint lsp
      """,
    discussion: """
      Files are JSON or YAML; folders are searched for both; - reads standard input.

      Exit status: 0 if nothing was found at or above the --fail-on level, 1 if something was, 2 if the \
      arguments, a configuration, a suppression, a rule file or an input could not be used.
      """,
    version: "ecslint \(Version.current)",
    subcommands: [
      Check.self, Explain.self, Rules.self, Init.self, BaselineCommand.self, TestRules.self, Schema.self,
      LanguageServerCommand.self,
    ],
    defaultSubcommand: Check.self)

  /// The names of the commands that a misspelt one may mean.
  static var commandNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }
}
