/// Why an input cannot be checked.
enum UnreadableInput: Error, Equatable {
  case system(SystemError)
  /// A folder where a file was expected.
  case folder
  /// A pipe, a socket or a device; reading it might never end.
  case special(String)
  case tooLarge

  /// The reason in the middle of a sentence, and what to do about it.
  var reason: String {
    switch self {
    case .system(let error): error.reason
    case .folder: "is a folder"
    case .special(let kind): "is \(kind), not a file; to read from it, redirect it into 'ecslint -'"
    case .tooLarge: "is larger than \(InputReader.largestSize >> 20) MiB"
    }
  }
}
