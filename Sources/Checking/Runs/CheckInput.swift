/// What a run is asked to check.
enum CheckInput {
  /// A file or a folder that an argument names.
  case named(FilePath)
  /// A file that Git says has changed.
  case changed(FilePath)
  /// A file as it is staged for the next commit.
  case staged(StagedFile)
  /// Standard input, with its path if it has a name.
  case standardInput(name: String, path: FilePath?)
}
