internal import ArgumentParser
internal import Checking

/// Which files are checked: those that the arguments name, or of these those that Git says have changed.
struct FileSelection: ParsableArguments {
  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "file"))
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "Check only files that have changed since a Git revision, or since the current branch left it.",
      valueName: "revision"))
  var changedSince: String?

  @Flag(help: "Check only files that are staged in Git, as they are staged.")
  var staged = false

  func validate() throws {
    if changedSince != nil, staged {
      throw ValidationError("--changed-since and --staged are two choices; leave one out.")
    }
    let asksGit = changedSince != nil || staged
    if files.isEmpty, !asksGit { throw ValidationError("Missing expected argument '<file> ...'") }
    if asksGit, files.contains("-") {
      throw ValidationError("Git knows nothing of standard input; leave '-' out.")
    }
  }

  /// Which of the files are checked.
  var scope: CheckRequest.Scope {
    if let changedSince { return .changed(since: changedSince) }
    return staged ? .staged : .all
  }
}
