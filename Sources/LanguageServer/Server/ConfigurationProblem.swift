public import CheckResults
internal import Syntax

/// Why a configuration cannot be used.
public struct ConfigurationProblem: Hashable, Sendable {
  /// The absolute path of the file that is wrong: a configuration, or something that it names.
  public let path: String
  /// What people call the file.
  public let name: String
  /// The text of the file; empty where it cannot be read.
  public let text: [UInt8]
  /// What is wrong in the text.
  public let mistakes: [Finding]

  /// Makes a problem of mistakes in a file.
  public init(path: String, in file: CheckedFile) {
    self.path = path
    name = file.source.name
    text = file.source.bytes
    mistakes = file.findings
  }

  /// Makes a problem of a file that cannot be read.
  ///
  /// - Parameter reason: Why, in the middle of a sentence.
  public init(path: String, name: String, reason: String) {
    self.path = path
    self.name = name
    text = []
    mistakes = [
      Finding(ruleID: "", level: .error, message: reason, place: Place(range: ByteRange(0, 0)))
    ]
  }
}
