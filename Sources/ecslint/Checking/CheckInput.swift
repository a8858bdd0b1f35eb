internal import Reporters

/// What a run is asked to check, or found on the way to it, in the order of the report.
enum CheckInput {
  /// A file to read.
  ///
  /// - Parameter isInFolder: Whether a folder was named, rather than the file.
  case file(FilePath, isInFolder: Bool)
  /// A file as it is staged for the next commit.
  case staged(StagedFile)
  /// Standard input, with its path if it has a name.
  case standardInput(name: String, path: FilePath?)
  /// Something that cannot be checked.
  case failure(Report.Failure)
}
