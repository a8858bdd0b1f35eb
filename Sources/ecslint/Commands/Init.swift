internal import ArgumentParser
internal import Checking
internal import Reporters
internal import RuleEngine

/// `ecslint init`
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a \(Configuration.fileName) with everything explained and nothing set.")

  func run() throws {
    let path = FilePath(argument: Configuration.fileName)
    let exists = (try? FileStatus(ofLink: path)) != nil
    guard !exists else {
      StandardError.write(Report.Failure(path: path.text, reason: "is there already; it is left as it is"))
      throw ExitStatus.notChecked
    }
    do throws(SystemError) {
      try OutputFile(path).write(Array(Configuration.template.utf8))
    } catch {
      StandardError.write(Report.Failure(path: path.text, reason: "cannot be written: \(error.reason)"))
      throw ExitStatus.notChecked
    }
    try StandardOutput.write(Array("wrote \(path.text)\n".utf8))
  }
}
