internal import LanguageService
internal import RuleEngine
internal import Syntax

/// The requests about a document.
enum DocumentRequest: String {
  case codeAction = "textDocument/codeAction"
  case completion = "textDocument/completion"
  case definition = "textDocument/definition"
  case diagnostic = "textDocument/diagnostic"
  case documentHighlight = "textDocument/documentHighlight"
  case documentSymbol = "textDocument/documentSymbol"
  case hover = "textDocument/hover"
  case prepareRename = "textDocument/prepareRename"
  case references = "textDocument/references"
  case rename = "textDocument/rename"
}

extension Server {
  /// Answers a request about a document. Of one that is not open, nothing is known.
  mutating func answer(
    _ id: MessageID, _ request: DocumentRequest, _ parameters: JSONValue?
  ) throws(ResponseError) {
    let view = view(of: try documents.uri(in: parameters))
    if let view {
      let write = try answer(request, parameters, view)
      outgoing.respond(to: id, write)
    } else {
      outgoing.respond(to: id) { json in
        if request == .diagnostic {
          DiagnosticReport(nil).write(as: "result", previousResultID: nil, to: &json)
        } else {
          json.null("result")
        }
      }
    }
  }

  /// What writes the result of a request.
  private mutating func answer(
    _ request: DocumentRequest, _ parameters: JSONValue?, _ view: DocumentView
  ) throws(ResponseError) -> (inout JSONWriter) -> Void {
    let key = "result"
    switch request {
    case .diagnostic:
      let report = DiagnosticReport(Diagnostics(view, client))
      let previous = parameters?["previousResultId"]?.text
      return { report.write(as: key, previousResultID: previous, to: &$0) }
    case .hover:
      let hover = HoverAnswer(
        view: view, offset: try view.offset(in: parameters), asMarkdown: client.hoversInMarkdown)
      return { hover.write(as: key, to: &$0) }
    case .completion:
      let list = CompletionList(view: view, offset: try view.offset(in: parameters), client: client)
      return { list.write(as: key, to: &$0) }
    case .documentSymbol:
      let symbols = Symbols(view: view, areNested: client.nestsSymbols)
      return { symbols.write(as: key, to: &$0) }
    case .definition:
      let names = Names(view: view, offset: try view.offset(in: parameters))
      return { [client] in names.writeDeclarations(as: key, asLinks: client.takesLinks, to: &$0) }
    case .references:
      let names = Names(view: view, offset: try view.offset(in: parameters))
      let withDeclaration = parameters?["context"]?["includeDeclaration"]?.boolean ?? true
      return { names.writeReferences(as: key, withDeclaration: withDeclaration, to: &$0) }
    case .documentHighlight:
      let names = Names(view: view, offset: try view.offset(in: parameters))
      return { names.writeHighlights(as: key, to: &$0) }
    case .prepareRename:
      let names = Names(view: view, offset: try view.offset(in: parameters))
      return { names.writeRenamable(as: key, to: &$0) }
    case .codeAction:
      let list = try codeActions(parameters, view)
      return { list.write(as: key, to: &$0) }
    case .rename:
      let edit = try renaming(parameters, view)
      return { [client] in edit.write(as: key, versioned: client.takesVersionedEdits, to: &$0) }
    }
  }

  private func renaming(_ parameters: JSONValue?, _ view: DocumentView) throws(ResponseError) -> WorkspaceEdit
  {
    guard let name = parameters?["newName"]?.text else { throw .lacking("newName") }
    let offset = try view.offset(in: parameters)
    do throws(RenameRefusal) {
      return WorkspaceEdit(
        uri: view.uri, version: view.version,
        edits: try view.analysis.renaming(nameAt: offset, to: name), lines: view.lines)
    } catch {
      throw ResponseError(.requestFailed, error.message)
    }
  }

  private mutating func codeActions(
    _ parameters: JSONValue?, _ view: DocumentView
  ) throws(ResponseError) -> CodeActionList {
    guard let range = view.lines.bytes(of: parameters?["range"]) else { throw .lacking("range") }
    let isWanted = CodeActionList.isWanted(in: parameters?["context"])
    let target = isWanted ? overrideTarget(for: view) : nil
    return CodeActionList(
      view: view, client: client, target: target,
      actions: isWanted ? view.analysis.codeActions(in: range, configuration: target?.file) : [])
  }

  /// Where overrides for a document go, as the client's user sees that configuration now.
  private mutating func overrideTarget(for view: DocumentView) -> OverrideTarget? {
    let settings = view.analysis.settings
    if let path = settings.configurationPath, let documentPath = settings.patternPath {
      let uri = documents.uri(ofPath: path)
      let open = documents[uri]
      let source = open.map { Source(name: uri.name, bytes: $0.bytes) } ?? settings.configuration?.source
      return source.map { source in
        OverrideTarget(
          uri: uri, version: open?.version,
          file: ConfigurationFile(source, documentPath: documentPath),
          lines: DocumentLines(
            LineIndex(source), of: source.bytes, encoding: client.positionEncoding))
      }
    }
    guard client.createsFiles, let path = view.uri.path,
      let new = workspace.newConfiguration(forPath: path)
    else { return nil }
    return OverrideTarget(
      uri: DocumentURI(path: new.path), version: nil,
      file: ConfigurationFile(nil, documentPath: new.documentPath),
      lines: DocumentLines(LineIndex(bytes: []), of: [], encoding: client.positionEncoding))
  }
}
