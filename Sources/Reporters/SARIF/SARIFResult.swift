internal import CheckResults
internal import Syntax

/// One finding as a SARIF result.
struct SARIFResult {
  let finding: Finding
  /// The place of its rule in the list of rules; nil if it is not there.
  let ruleIndex: Int?
  let fingerprint: String
  /// The lines of the file that the finding is in.
  let index: LineIndex

  /// Writes the result as an array's element; `writeArtifact` writes the `artifactLocation` of its file.
  func write(to json: inout JSONWriter, artifact writeArtifact: (inout JSONWriter) -> Void) {
    json.object { json in
      json.member("ruleId", finding.ruleID)
      if let ruleIndex { json.member("ruleIndex", ruleIndex) }
      json.member("level", finding.level.rawValue)
      json.object("message") { json in
        json.member("text", message)
      }
      json.array("locations") { json in
        json.object { json in
          writePlace(finding.place, to: &json, artifact: writeArtifact)
        }
      }
      if !finding.related.isEmpty {
        json.array("relatedLocations") { json in
          for (number, related) in finding.related.enumerated() {
            json.object { json in
              json.member("id", number + 1)
              writePlace(related.place, to: &json, artifact: writeArtifact)
              json.object("message") { json in
                json.member("text", related.message)
              }
            }
          }
        }
      }
      json.object("partialFingerprints") { json in
        // The only key that GitHub reads.
        json.member("primaryLocationLineHash", fingerprint)
      }
    }
  }

  /// The message, with links to the related places: GitHub shows those only where the message links to them.
  private var message: String {
    let links = finding.related.enumerated().map { "[\(linkText($1.message))](\($0 + 1))" }
    // Text that merely looks like a link must not become one.
    let text = finding.message.contains("](") ? linkText(finding.message) : finding.message
    return links.isEmpty ? text : "\(text) (\(links.joined(separator: ", ")))"
  }

  private func linkText(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if character == "[" || character == "]" || character == "\\" { escaped += "\\" }
      escaped.append(character)
    }
  }

  private func writePlace(
    _ place: Place, to json: inout JSONWriter, artifact writeArtifact: (inout JSONWriter) -> Void
  ) {
    let start = index.position(of: place.range.start, columns: .utf16CodeUnits)
    let end = index.position(of: place.range.end, columns: .utf16CodeUnits)
    json.object("physicalLocation") { json in
      writeArtifact(&json)
      json.object("region") { json in
        json.member("startLine", start.line)
        json.member("startColumn", start.column)
        json.member("endLine", end.line)
        json.member("endColumn", end.column)
        json.member("byteOffset", place.range.start)
        json.member("byteLength", place.range.end - place.range.start)
      }
    }
    guard !place.logicalPath.isEmpty else { return }
    json.array("logicalLocations") { json in
      json.object { json in
        json.member("fullyQualifiedName", place.logicalPath)
      }
    }
  }
}
