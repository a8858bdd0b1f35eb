internal import BuiltInRules
internal import Reporters
internal import RuleEngine
internal import Syntax

/// Folders with rule files, or rule files themselves.
struct RuleFolder {
  private let path: FilePath

  init(_ path: FilePath) {
    self.path = path
  }

  /// The built-in rules and those of the folders or files that arguments name, compiled. What is wrong with them
  /// is told on standard error and ends the run.
  static func ruleSet(with folders: [String]) throws(ExitStatus) -> RuleSet {
    var rules = BuiltInRules.ruleSet()
    guard add(folders.map { RuleFolder(FilePath(argument: $0)) }, to: &rules) else { throw .notChecked }
    return rules
  }

  /// Adds the rules of all folders to a set. What cannot be read, and the mistakes in rule files, are told on
  /// standard error.
  ///
  /// - Returns: Whether all went well.
  static func add(_ folders: [RuleFolder], to rules: inout RuleSet) -> Bool {
    var sources: [Source] = []
    var isComplete = true
    for file in folders.flatMap({ $0.files(isComplete: &isComplete) }) {
      do throws(UnreadableInput) {
        sources.append(Source(name: file.text, bytes: try InputReader.read(file).bytes))
      } catch {
        StandardError.write(Report.Failure(path: file.text, reason: error.reason))
        isComplete = false
      }
    }
    let files = rules.add(sources)
    MistakeReport.write(files)
    return isComplete && files.allSatisfy(\.findings.isEmpty)
  }

  private func files(isComplete: inout Bool) -> [FilePath] {
    var files: [FilePath] = []
    var failures: [Report.Failure] = []
    do throws(SystemError) {
      if try FileStatus(of: path).kind == .folder {
        FolderWalk(extensions: ["yaml", "yml"]).visit(path) {
          files.append($0)
        } failed: { path, error in
          failures.append(Report.Failure(path: path.text, reason: error.reason))
        }
      } else {
        files.append(path)
      }
      if files.isEmpty, failures.isEmpty {
        failures.append(Report.Failure(path: path.text, reason: "holds no rule files (*.yaml)"))
      }
    } catch {
      failures.append(Report.Failure(path: path.text, reason: error.reason))
    }
    failures.forEach(StandardError.write)
    isComplete = isComplete && failures.isEmpty
    return files
  }
}
