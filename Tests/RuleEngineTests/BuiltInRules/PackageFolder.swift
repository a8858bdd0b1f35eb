import Foundation

/// The folders of the package that the tests read.
enum PackageFolder {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let rules = root.appending(path: "Rules")

  /// Whether tests write what they would compare: `ECSLINT_RECORD=1 swift test`.
  static let isRecording = ProcessInfo.processInfo.environment["ECSLINT_RECORD"] == "1"
}
