internal import LanguageService
internal import RuleEngine
internal import Syntax

/// A document that the client has open, as its user sees it now.
struct OpenDocument {
  let uri: DocumentURI
  /// What the client calls the language.
  private let languageID: String
  /// The version that the client gave this text.
  private(set) var version: Int?
  private(set) var bytes: [UInt8]
  /// How the document is checked; nil where the configuration has to be asked again.
  private(set) var settings: DocumentSettings?
  /// The text as it was last analysed; nil where it has changed since.
  private(set) var analysis: Analysis?
  /// Whether the client has not been told of the findings as they are.
  var isUnpublished = true

  init(_ uri: DocumentURI, languageID: String, version: Int?, bytes: [UInt8]) {
    self.uri = uri
    self.languageID = languageID
    self.version = version
    self.bytes = bytes
  }

  private var lines: LineIndex { analysis?.lines ?? LineIndex(bytes: bytes) }

  /// The lines as the protocol counts them.
  func lines(_ encoding: PositionEncoding) -> DocumentLines {
    DocumentLines(lines, of: bytes, encoding: encoding)
  }

  /// Applies the changes of `textDocument/didChange`, one after the other: each a new text for a range, or for
  /// everything.
  mutating func apply(
    _ changes: [JSONValue], version: Int?, encoding: PositionEncoding
  ) throws(ResponseError) {
    self.version = version
    for change in changes {
      guard let text = change["text"]?.bytes else { throw .lacking("contentChanges") }
      if let range = change["range"] {
        guard let range = lines(encoding).bytes(of: range) else { throw .lacking("contentChanges") }
        bytes.replaceSubrange(range.start..<range.end, with: text)
      } else {
        bytes = text
      }
      forgetAnalysis()
    }
  }

  /// Has the text checked again when it is asked for next, since the configuration may have changed.
  mutating func forgetSettings() {
    settings = nil
    forgetAnalysis()
  }

  private mutating func forgetAnalysis() {
    analysis = nil
    isUnpublished = true
  }

  /// The settings of the document.
  mutating func settings(from workspace: inout some Workspace) -> DocumentSettings {
    if let settings { return settings }
    let settings = workspace.settings(forPath: uri.path)
    self.settings = settings
    return settings
  }

  /// The analysis of the text as it is now.
  mutating func analyse(
    in workspace: inout some Workspace, using space: Linter.WorkingSpace
  ) -> Analysis {
    if let analysis { return analysis }
    let analysis = Analysis(
      of: Source(name: uri.name, bytes: bytes), as: language, settings: settings(from: &workspace),
      using: space)
    self.analysis = analysis
    return analysis
  }

  /// The language by the client's word, where the name does not tell.
  private var language: Language? {
    if Language(fileName: uri.name) != nil { return nil }
    return switch languageID {
    case "json", "jsonc": .json
    case "yaml": .yaml
    default: nil
    }
  }
}
