internal import CheckResults
internal import Reporters
package import RuleEngine
internal import Syntax

/// The file of known findings.
package struct BaselineFile {
  /// The usual name.
  package static let name = ".ecslint-baseline.yaml"

  /// The path as people know it.
  package let path: FilePath
  /// The folder that the paths in it are relative to: absolute, without symbolic links.
  package let folder: FilePath
  /// What it holds.
  package var baseline = Baseline()

  /// Names a file, which need not be there yet; its folder has to be.
  init(_ path: FilePath) throws(Complaints) {
    guard let folder = path.folder.resolved else {
      throw Complaints(path: path.text, reason: "there is no such folder")
    }
    self.path = path
    self.folder = folder
  }

  /// Whether there is such a file.
  var exists: Bool { (try? FileStatus(of: path)) != nil }

  /// The file with what it holds.
  func read() throws(Complaints) -> BaselineFile {
    let bytes: [UInt8]
    do throws(UnreadableInput) {
      bytes = try InputReader.read(path).bytes
    } catch {
      let advice = error == .system(.notFound) ? "; 'ecslint baseline create' makes it" : ""
      throw Complaints(path: path.text, reason: error.reason + advice)
    }
    let source = Source(name: path.text, bytes: bytes)
    let (baseline, mistakes) = Baseline.reading(source)
    if let complaints = Complaints(mistakesIn: [CheckedFile(source: source, findings: mistakes)]) {
      throw complaints
    }
    var file = self
    file.baseline = baseline
    return file
  }

  /// Replaces the file with what the baseline holds now.
  func write() throws(ExitStatus) {
    let text = baseline.text(in: path.hasExtension(["json"]) ? .json : .yaml)
    do throws(SystemError) {
      try OutputFile(path).write(Array(text.utf8))
    } catch {
      StandardError.write(
        Report.Failure(path: path.text, reason: "the baseline cannot be written: \(error.reason)"))
      throw .notChecked
    }
  }
}
