internal import ArgumentParser
internal import Checking

/// Runs the command and turns every way to end into one of ecslint's exit statuses.
@main
enum EntryPoint {
  static func main() {
    do {
      let arguments = CheckArguments(CommandLine.arguments.dropFirst())
      if let files = arguments?.files {
        try CheckRequest(files: files, rules: RuleSelection()).run()
      } else if let check = arguments?.command {
        try check.run()
      } else {
        var command = try ECSLint.parseAsRoot()
        try command.run()
      }
    } catch {
      ECSLint.exit(withError: ExitCode(status(of: error).rawValue))
    }
  }

  /// The status for an error, after its message is written: help to standard output, mistakes to standard
  /// error.
  private static func status(of error: any Error) -> ExitStatus {
    if let status = error as? ExitStatus { return status }
    let message = ECSLint.fullMessage(for: error)
    guard ECSLint.exitCode(for: error) == .success else {
      let prefix = "Error: "
      StandardError.write(message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message)
      return .notChecked
    }
    do {
      try StandardOutput.write(Array((message + "\n").utf8))
      return .clean
    } catch {
      return error
    }
  }
}
