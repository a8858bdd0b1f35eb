internal import Reporters
internal import RuleEngine
internal import Syntax

/// Folders with rule files, or rule files themselves.
struct RuleFolder {
  private let path: FilePath

  init(_ path: FilePath) {
    self.path = path
  }

  /// Adds the rules of all folders to a set. Complains of all that cannot be read and of all mistakes.
  static func add(_ folders: [RuleFolder], to rules: inout RuleSet) throws(Complaints) {
    var sources: [Source] = []
    var failures: [Report.Failure] = []
    for file in folders.flatMap({ $0.files(&failures) }) {
      do throws(UnreadableInput) {
        sources.append(Source(name: file.text, bytes: try InputReader.read(file).bytes))
      } catch {
        failures.append(Report.Failure(path: file.text, reason: error.reason))
      }
    }
    if let complaints = Complaints(failures, mistakesIn: rules.add(sources)) { throw complaints }
  }

  private func files(_ failures: inout [Report.Failure]) -> [FilePath] {
    var files: [FilePath] = []
    let failuresBefore = failures.count
    do throws(SystemError) {
      if try FileStatus(of: path).kind == .folder {
        for step in FolderWalk(path, extensions: ["yaml", "yml"]) {
          switch step {
          case .file(let file): files.append(file)
          case .unreadable(let folder, let error):
            failures.append(Report.Failure(path: folder.text, reason: error.reason))
          }
        }
      } else {
        files.append(path)
      }
      if files.isEmpty, failures.count == failuresBefore {
        failures.append(Report.Failure(path: path.text, reason: "holds no rule files (*.yaml)"))
      }
    } catch {
      failures.append(Report.Failure(path: path.text, reason: error.reason))
    }
    return files
  }
}
