internal import CheckResults
internal import RuleEngine
internal import Syntax

/// The check of one file: all of it that no other file has a part in, so that threads can share the work.
struct FileCheck {
  /// Where the text comes from.
  enum Text {
    /// - Parameter isInFolder: Whether a folder was named, rather than the file.
    case file(FilePath, isInFolder: Bool)
    /// Text that has been read, and the file that it stands for, if any.
    case read(Source, isNamed: Bool, FileStatus.Identity?)
  }

  /// What came of it.
  enum Result {
    case unreadable(UnreadableInput)
    /// The configuration says that the file is none of ours.
    case excluded(by: String)
    case notATaskDefinition
    /// - Parameters:
    ///   - goneFindings: How many known findings of the file are gone.
    ///   - parts: What the reports say of it, by destination, as far as they are written file by file.
    case checked(CheckedFile, goneFindings: Int, parts: [[UInt8]])
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
    case .file(let path, isInFolder: _): path.text
    case .read(let source, isNamed: _, _): source.name
    }
  }

  /// Reads the file and checks it.
  ///
  /// - Parameter space: What checking keeps from one file to the next.
  func outcome(in context: CheckContext, using space: Linter.WorkingSpace) -> Outcome {
    switch text {
    case .read(let source, let isNamed, let identity):
      return Outcome(
        result: check(source, isNamed: isNamed, context.reports, using: space), identity: identity,
        isNamed: isNamed)
    case .file(let path, isInFolder: _):
      do throws(UnreadableInput) {
        let (identity, bytes) = try InputReader.read(path)
        let isNamed = context.named.contains(identity)
        let source = Source(name: path.text, bytes: bytes)
        return Outcome(
          result: check(source, isNamed: isNamed, context.reports, using: space), identity: identity,
          isNamed: isNamed)
      } catch {
        return Outcome(result: .unreadable(error))
      }
    }
  }

  private func check(
    _ source: Source, isNamed: Bool, _ reports: PartwiseReports, using space: Linter.WorkingSpace
  ) -> Result {
    let settings = governed.configuration
    let path = governed.path(relativeTo: settings.folder)
    if let exclusion = path.flatMap({ settings.configuration?.exclusion(of: $0) }) {
      return .excluded(by: exclusion.value.text)
    }
    switch settings.linter.check(source, isNamed: isNamed, path: path, using: space) {
    case .notATaskDefinition: return .notATaskDefinition
    case .checked(let file, definitions: _): return reported(file, reports)
    }
  }

  /// The file without the findings that the baseline knows, and what is reported of it.
  private func reported(_ file: CheckedFile, _ reports: PartwiseReports) -> Result {
    var findings = file.findings
    var gone = 0
    if let known = governed.configuration.baseline, let path = governed.path(relativeTo: known.folder) {
      let comparison = known.baseline.compare(findings, ofFile: path)
      findings = comparison.new
      gone = comparison.gone
    }
    let source = file.source
    guard !findings.isEmpty else {
      return .checked(CheckedFile(source: source.withoutText, findings: []), goneFindings: gone, parts: [])
    }
    let file = CheckedFile(source: source, findings: findings, secretPlaces: file.secretPlaces)
    let parts = reports.parts(of: file)
    return .checked(
      reports.quotesFilesLater ? file : CheckedFile(source: source.withoutText, findings: findings),
      goneFindings: gone, parts: parts)
  }
}

extension Source {
  /// The source after its text was needed; a repository may have many files.
  fileprivate var withoutText: Source { Source(name: name, bytes: []) }
}
