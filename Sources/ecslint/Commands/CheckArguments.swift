internal import ArgumentParser

/// Arguments that can be no other command's than `check`'s, as those of most runs. To parse them as those of any
/// command takes longer than all the rest of such a run.
struct CheckArguments {
  /// What stands after the name of the command, which may be left out.
  private let arguments: ArraySlice<String>

  /// Nil where the arguments could be those of another command or ask about the program, and where there is none.
  init?(_ arguments: ArraySlice<String>) {
    if arguments.contains(where: ["--help", "-h", "--version"].contains) { return nil }
    if arguments.first == Check.configuration.commandName {
      self.arguments = arguments.dropFirst()
    } else if let first = arguments.first, first.hasPrefix("-") || Self.isFile(first) {
      self.arguments = arguments
    } else {
      return nil
    }
  }

  /// The files to check, where the arguments can be nothing but files and need no parser.
  var files: [String]? {
    arguments.allSatisfy(Self.isFile) && !arguments.isEmpty ? Array(arguments) : nil
  }

  /// The command that they come to; nil where only a look at all commands tells what is wrong.
  var command: Check? { try? Check.parse(Array(arguments)) }

  /// Whether an argument can be nothing but a file: an option begins with a dash, the name of a command has neither
  /// a dot nor a slash.
  private static func isFile(_ argument: String) -> Bool {
    !argument.hasPrefix("-") && (argument.contains(".") || argument.contains("/"))
  }
}
