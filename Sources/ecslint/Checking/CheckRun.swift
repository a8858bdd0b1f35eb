internal import Reporters
internal import RuleEngine
internal import Syntax

/// Reads and checks what the arguments name: each file once, and all of them, whatever befalls one.
struct CheckRun {
  /// The extensions of task definitions in folders.
  private static let extensions: [StaticString] = ["json", "yaml", "yml"]

  private let linter: Linter
  private let standardInputName: String

  private(set) var files: [CheckedFile] = []
  /// The number of files that hold no task definition.
  private(set) var skippedFiles = 0
  private(set) var failures: [Report.Failure] = []

  /// The files that an argument names, rather than a folder that they are in.
  private var named: Set<FileStatus.Identity> = []
  private var visited: Set<FileStatus.Identity> = []
  private var hasReadStandardInput = false
  private var progress: Progress

  /// Makes a run that has read nothing yet; standard input goes by `standardInputName`.
  init(linter: Linter, standardInputName: String, progress: Progress) {
    self.linter = linter
    self.standardInputName = standardInputName
    self.progress = progress
  }

  /// Checks files, folders, and for `-` standard input.
  mutating func check(_ arguments: [String]) {
    let paths = arguments.map { $0 == "-" ? nil : FilePath(argument: $0) }
    named = Set(paths.compactMap { path in path.flatMap { try? FileStatus(of: $0).identity } })
    for path in paths {
      if let path {
        checkNamed(path)
      } else if !hasReadStandardInput {
        hasReadStandardInput = true
        checkStandardInput()
      }
    }
    progress.clear()
  }

  /// Whether the file is among those that were read.
  func hasRead(_ identity: FileStatus.Identity) -> Bool { visited.contains(identity) }

  private mutating func checkStandardInput() {
    do throws(UnreadableInput) {
      let bytes = try InputReader.readStandardInput()
      check(Source(name: standardInputName, bytes: bytes), isNamed: true)
    } catch {
      fail(standardInputName, error)
    }
  }

  private mutating func checkNamed(_ path: FilePath) {
    do throws(SystemError) {
      switch try FileStatus(of: path).kind {
      case .folder: checkFolder(path)
      case .special(let kind): fail(path.text, .special(kind))
      case .regular, .symbolicLink: checkFile(path, isInFolder: false)
      }
    } catch {
      fail(path.text, .system(error))
    }
  }

  private mutating func checkFolder(_ folder: FilePath) {
    var found: [FilePath] = []
    FolderWalk(extensions: Self.extensions).visit(folder) {
      found.append($0)
    } failed: { path, error in
      fail(path.text, .system(error))
    }
    for path in found { checkFile(path, isInFolder: true) }
  }

  private mutating func checkFile(_ path: FilePath, isInFolder: Bool) {
    do throws(UnreadableInput) {
      let (identity, bytes) = try InputReader.read(path)
      guard visited.insert(identity).inserted else { return }
      check(Source(name: path.text, bytes: bytes), isNamed: named.contains(identity))
    } catch .tooLarge where isInFolder {
      // Nobody meant it as a task definition.
      skippedFiles += 1
      progress.clear()
      StandardError.write(
        Report.Failure(path: path.text, reason: "skipped: it \(UnreadableInput.tooLarge.reason)"))
    } catch {
      fail(path.text, error)
    }
  }

  private mutating func check(_ source: Source, isNamed: Bool) {
    progress.advance()
    switch linter.check(source, isNamed: isNamed) {
    case .notATaskDefinition: skippedFiles += 1
    case .checked(let file, definitions: _):
      // The text of a file without findings is not needed any more; a repository may have many.
      files.append(
        file.findings.isEmpty
          ? CheckedFile(source: Source(name: source.name, bytes: []), findings: []) : file)
    }
  }

  private mutating func fail(_ path: String, _ error: UnreadableInput) {
    let failure = Report.Failure(path: path, reason: error.reason)
    failures.append(failure)
    progress.clear()
    StandardError.write(failure)
  }
}
