/// A file as it is staged for the next commit.
struct StagedFile {
  /// The path of the file in the working tree.
  let path: FilePath
  /// The name of the content in the repository.
  let blob: String

  /// The content, whatever the working tree holds by now.
  func content() throws(GitFailure) -> [UInt8] {
    try Git.run(["cat-file", "blob", blob])
  }
}
