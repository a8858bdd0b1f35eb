internal import Syntax

/// What the client can do, as far as it matters here.
struct ClientCapabilities {
  /// What positions count: UTF-8 where the client takes it, as it is what texts are kept in; UTF-16 is what every
  /// client takes.
  let positionEncoding: PositionEncoding
  /// Whether the client asks for diagnostics, and asks again when it is told to. A client that could not be told
  /// would show old findings after a change of the configuration, so it is sent them instead.
  let pullsDiagnostics: Bool
  /// Whether diagnostics can point to other places.
  let relatesInformation: Bool
  /// Whether the client watches files that it is asked to watch.
  let watchesFiles: Bool
  /// Whether the patterns of such files can be relative to a folder.
  let takesRelativePatterns: Bool

  /// Whether symbols can have symbols in them.
  let nestsSymbols: Bool
  /// Whether definitions can be links.
  let takesLinks: Bool
  /// Whether the client asks what can be renamed before it does so.
  let preparesRenaming: Bool
  /// Whether code actions can come with their edits, rather than as commands.
  let takesCodeActions: Bool
  /// Whether edits can be for a version of a document.
  let takesVersionedEdits: Bool
  /// Whether edits can make files.
  let createsFiles: Bool

  /// Whether the client shows Markdown where it explains something.
  let hoversInMarkdown: Bool
  /// Whether the client shows Markdown beside what it completes.
  let completesInMarkdown: Bool
  /// Whether what is completed can say where writing goes on.
  let takesSnippets: Bool

  /// Reads the parameters of `initialize`; what is not there, or is of another type, the client cannot do.
  init(_ parameters: JSONValue?) {
    let capabilities = parameters?["capabilities"]
    let encodings = capabilities?["general"]?["positionEncodings"]?.elements?.compactMap(\.text) ?? []
    positionEncoding = encodings.contains(PositionEncoding.utf8.rawValue) ? .utf8 : .utf16
    let document = capabilities?["textDocument"]
    let workspace = capabilities?["workspace"]
    pullsDiagnostics =
      document?["diagnostic"]?.isObject == true
      && workspace?["diagnostics"]?["refreshSupport"]?.boolean == true
    relatesInformation =
      document?["publishDiagnostics"]?["relatedInformation"]?.boolean == true
      || document?["diagnostic"]?["relatedInformation"]?.boolean == true
    nestsSymbols = document?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"]?.boolean == true
    takesLinks = document?["definition"]?["linkSupport"]?.boolean == true
    preparesRenaming = document?["rename"]?["prepareSupport"]?.boolean == true
    takesVersionedEdits = workspace?["workspaceEdit"]?["documentChanges"]?.boolean == true
    takesCodeActions = document?["codeAction"]?["codeActionLiteralSupport"]?.isObject == true
    let operations = workspace?["workspaceEdit"]?["resourceOperations"]?.elements ?? []
    createsFiles = takesVersionedEdits && operations.contains { $0.text == "create" }
    hoversInMarkdown = document?["hover"]?["contentFormat"].namesMarkdown == true
    let completion = document?["completion"]?["completionItem"]
    completesInMarkdown = completion?["documentationFormat"].namesMarkdown == true
    takesSnippets = completion?["snippetSupport"]?.boolean == true
    let watching = workspace?["didChangeWatchedFiles"]
    watchesFiles = watching?["dynamicRegistration"]?.boolean == true
    takesRelativePatterns = watching?["relativePatternSupport"]?.boolean == true
  }
}

extension JSONValue? {
  /// Whether the list of the protocol's `MarkupKind` has Markdown.
  fileprivate var namesMarkdown: Bool { self?.elements?.contains { $0.text == "markdown" } == true }
}
