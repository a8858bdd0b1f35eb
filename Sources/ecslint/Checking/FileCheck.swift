internal import RuleEngine
internal import Syntax

/// The check of one file: all of it that no other file has a part in, so that threads can share the work.
struct FileCheck {
  /// Where the text comes from.
  enum Text {
    case file(FilePath)
    /// Text that has been read, and the file that it stands for, if any.
    case read(Source, isNamed: Bool, FileStatus.Identity?)
  }

  /// What came of it.
  enum Result {
    case unreadable(UnreadableInput)
    /// The configuration says that the file is none of ours.
    case excluded(by: String)
    case notATaskDefinition
    /// - Parameter goneFindings: How many known findings of the file are gone.
    case checked(CheckedFile, goneFindings: Int)
  }

  struct Outcome {
    let result: Result
    /// Which file it was, where it could be read.
    var identity: FileStatus.Identity?
    /// Whether the user named it, rather than a folder that it stands in.
    var isNamed = false

    /// Whether a folder only happens to hold the file.
    var isUnrelated: Bool {
      switch result {
      case .excluded, .notATaskDefinition: !isNamed
      case .checked, .unreadable: false
      }
    }
  }

  let text: Text
  let governed: ConfigurationLookup.Governed

  /// What messages call the file.
  var name: String {
    switch text {
    case .file(let path): path.text
    case .read(let source, isNamed: _, _): source.name
    }
  }

  /// Reads the file and checks it.
  ///
  /// - Parameters:
  ///   - named: The files that the user named.
  ///   - space: What checking keeps from one file to the next.
  func outcome(named: Set<FileStatus.Identity>, using space: Linter.WorkingSpace) -> Outcome {
    switch text {
    case .read(let source, let isNamed, let identity):
      return Outcome(
        result: check(source, isNamed: isNamed, using: space), identity: identity, isNamed: isNamed)
    case .file(let path):
      do throws(UnreadableInput) {
        let (identity, bytes) = try InputReader.read(path)
        let isNamed = named.contains(identity)
        let source = Source(name: path.text, bytes: bytes)
        return Outcome(
          result: check(source, isNamed: isNamed, using: space), identity: identity, isNamed: isNamed)
      } catch {
        return Outcome(result: .unreadable(error))
      }
    }
  }

  private func check(_ source: Source, isNamed: Bool, using space: Linter.WorkingSpace) -> Result {
    let settings = governed.configuration
    let path = governed.path(relativeTo: settings.folder)
    if let exclusion = path.flatMap({ settings.configuration?.exclusion(of: $0) }) {
      return .excluded(by: exclusion.value.text)
    }
    switch settings.linter.check(source, isNamed: isNamed, path: path, using: space) {
    case .notATaskDefinition: return .notATaskDefinition
    case .checked(let file, definitions: _): return compared(file)
    }
  }

  /// The file without the findings that the baseline knows.
  private func compared(_ file: CheckedFile) -> Result {
    var findings = file.findings
    var gone = 0
    if let known = governed.configuration.baseline, let path = governed.path(relativeTo: known.folder) {
      let comparison = known.baseline.compare(findings, ofFile: path)
      findings = comparison.new
      gone = comparison.gone
    }
    // The text of a file without findings is not needed any more; a repository may have many.
    let source = findings.isEmpty ? Source(name: file.source.name, bytes: []) : file.source
    return .checked(
      CheckedFile(
        source: source, findings: findings, secretPlaces: findings.isEmpty ? [] : file.secretPlaces),
      goneFindings: gone)
  }
}
