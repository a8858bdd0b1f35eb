internal import ArgumentParser
internal import BuiltInRules
internal import Reporters
internal import RuleEngine
internal import Syntax

/// Which rules there are: the built-in ones and those of the folders that are named.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp("Add the rule files (*.yaml) of a folder. May be repeated.", valueName: "folder"))
  var folders: [String] = []

  /// The command that shows the page of the rule named after it.
  var pageCommand: String { (["ecslint explain"] + folders.map { "--rules \($0)" }).joined(separator: " ") }

  /// The rules, compiled. Mistakes in rule files are shown on standard error and end the run.
  func load() throws(ExitStatus) -> RuleSet {
    var rules = BuiltInRules.ruleSet()
    var sources: [Source] = []
    var isComplete = true
    for path in ruleFiles(isComplete: &isComplete) {
      do throws(UnreadableInput) {
        sources.append(Source(name: path.text, bytes: try InputReader.read(path).bytes))
      } catch {
        StandardError.write(Report.Failure(path: path.text, reason: error.reason))
        isComplete = false
      }
    }
    let mistaken = rules.add(sources).filter { !$0.findings.isEmpty }
    if !mistaken.isEmpty {
      var text: [UInt8] = []
      let errors = FileDescriptor.standardError
      let reporter = TextReporter(
        decoration: ColorChoice.auto.decoration(for: errors), width: errors.columns)
      reporter.write(Report(files: mistaken, toolVersion: Version.current), to: &text)
      StandardError.write(text)
    }
    guard isComplete, mistaken.isEmpty else { throw .notChecked }
    return rules
  }

  private func ruleFiles(isComplete: inout Bool) -> [FilePath] {
    var files: [FilePath] = []
    for folder in folders.map(FilePath.init(argument:)) {
      let known = files.count
      var failures: [Report.Failure] = []
      do throws(SystemError) {
        if try FileStatus(of: folder).kind == .folder {
          FolderWalk(extensions: ["yaml", "yml"]).visit(folder) {
            files.append($0)
          } failed: { path, error in
            failures.append(Report.Failure(path: path.text, reason: error.reason))
          }
        } else {
          files.append(folder)
        }
        if files.count == known, failures.isEmpty {
          failures.append(Report.Failure(path: folder.text, reason: "holds no rule files (*.yaml)"))
        }
      } catch {
        failures.append(Report.Failure(path: folder.text, reason: error.reason))
      }
      failures.forEach(StandardError.write)
      isComplete = isComplete && failures.isEmpty
    }
    return files
  }
}
