/// Arguments that can be nothing but files to check, as most runs have them. They need no parser, which takes
/// longer than all the rest of such a run.
enum PlainArguments {
  /// The files; nil where an argument could be an option, a command or standard input, or where there is none.
  static func files(of arguments: ArraySlice<String>) -> [String]? {
    // The name of a command has neither a dot nor a slash.
    let areFiles = arguments.allSatisfy { !$0.hasPrefix("-") && ($0.contains(".") || $0.contains("/")) }
    return areFiles && !arguments.isEmpty ? Array(arguments) : nil
  }
}
