/// What Git knows of the repository that the working folder is in.
enum Git {
  /// The files under some paths that are not as they were where a revision and the current one parted, those
  /// that Git does not know yet included; without those that are gone.
  static func files(changedSince revision: String, under paths: [String]) throws(GitFailure) -> [FilePath] {
    let top = try self.top()
    let asked = try? line(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
    guard let commit = asked else { throw .noRevision(revision) }
    guard let base = try? line(["merge-base", commit, "HEAD"]) else {
      throw .noCommonAncestor(revision)
    }
    let changed = try run(
      ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--diff-filter=d", base, "--"]
        + pathspecs(paths, top: top))
    let new = try run(
      ["ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--"] + pathspecs(paths, top: top))
    let names = (changed + new).split(separator: 0).map { FilePath(bytes: top + $0) }
    return names.sorted { $0.text < $1.text }
  }

  /// The regular files under some paths that the next commit changes.
  static func stagedFiles(under paths: [String]) throws(GitFailure) -> [StagedFile] {
    let top = try self.top()
    let output = try run(
      [
        "diff", "--cached", "--raw", "--no-abbrev", "-z", "--no-renames", "--no-ext-diff", "--diff-filter=d",
        "--",
      ]
        + pathspecs(paths, top: top))
    // A line of columns, `:MODE MODE BLOB BLOB STATUS`, and a path take turns.
    let fields = output.split(separator: 0)
    return stride(from: 0, to: fields.count - 1, by: 2).compactMap { index in
      let columns = fields[index].split(separator: UInt8(ascii: " "))
      guard columns.count == 5, columns[1].starts(with: "100".utf8) else { return nil }
      return StagedFile(
        path: FilePath(bytes: top + fields[index + 1]), blob: String(decoding: columns[3], as: UTF8.self))
    }
  }

  /// The output of a command of Git, whose own complaints go to standard error.
  static func run(_ arguments: [String], silencesErrors: Bool = false) throws(GitFailure) -> [UInt8] {
    let command = ["git", "--no-optional-locks", "--literal-pathspecs"] + arguments
    do throws(SystemError) {
      let result = try Subprocess.run(command, silencesErrors: silencesErrors)
      if result.status == 0 { return result.output }
    } catch {
      throw .notRun(error)
    }
    throw .failed(command: arguments.first ?? "")
  }

  /// The way from the working folder to the top of the repository, with a slash at its end; empty at the top.
  private static func top() throws(GitFailure) -> [UInt8] {
    do throws(GitFailure) {
      return Array(try run(["rev-parse", "--show-cdup"]).prefix { $0 != UInt8(ascii: "\n") })
    } catch {
      if case .failed = error { throw .noRepository }
      throw error
    }
  }

  /// The paths that were asked for, or else the whole repository.
  private static func pathspecs(_ paths: [String], top: [UInt8]) -> [String] {
    paths.isEmpty ? [top.isEmpty ? "." : String(decoding: top, as: UTF8.self)] : paths
  }

  private static func line(_ arguments: [String]) throws(GitFailure) -> String {
    let output = try run(arguments, silencesErrors: true)
    return String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
