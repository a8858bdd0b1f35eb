internal import RuleEngine
internal import Syntax

/// The files that the client was asked to watch.
struct WatchedFileRegistration {
  /// Whether the client is ready for requests.
  var isAllowed = false
  private var watched: [WatchedFiles]?
  private var count = 0

  private static let method = "workspace/didChangeWatchedFiles"
  private var id: String { "watched-files-\(count)" }

  /// Asks the client to watch configurations and what they name, in place of what it watched for them before.
  ///
  /// - Parameter asRelative: Whether patterns can be relative to folders.
  mutating func register(_ files: [WatchedFiles], asRelative: Bool, to outgoing: inout OutgoingMessages) {
    guard isAllowed, files != watched else { return }
    if watched != nil {
      // The protocol spells it so.
      outgoing.request("client/unregisterCapability") { json in
        writeItem("unregisterations", to: &json) { _ in }
      }
    }
    watched = files
    count += 1
    outgoing.request("client/registerCapability") { json in
      writeItem("registrations", to: &json) { json in
        json.object("registerOptions") { json in
          json.array("watchers") { json in
            json.object { $0.member("globPattern", "**/\(Configuration.fileName)") }
            for file in files {
              json.object { json in Self.write(file, asRelative: asRelative, to: &json) }
            }
          }
        }
      }
    }
  }

  private func writeItem(
    _ key: String, to json: inout JSONWriter, _ options: (inout JSONWriter) -> Void
  ) {
    json.array(key) { json in
      json.object { json in
        json.member("id", id)
        json.member("method", Self.method)
        options(&json)
      }
    }
  }

  private static func write(_ file: WatchedFiles, asRelative: Bool, to json: inout JSONWriter) {
    if asRelative {
      json.object("globPattern") { json in
        json.member("baseUri", DocumentURI(path: file.folder).text)
        json.member("pattern", file.pattern)
      }
    } else {
      json.member("globPattern", file.folder + "/" + file.pattern)
    }
  }
}
