/// Reads the script out of commands such as `sh -c 'migrate && serve'`.
enum ShellScript {
  private static let shells = ["sh", "bash", "ash", "dash", "ksh", "zsh"]

  /// The script that the command makes a shell run; nil where the command starts something else.
  static func run(by words: [String]) -> String? {
    guard let first = words.first, let program = first.split(separator: "/").last,
      shells.contains(String(program))
    else { return nil }
    let options = words.dropFirst().prefix { $0.hasPrefix("-") }
    guard let last = options.last, last.dropFirst().contains("c"), !last.hasPrefix("--") else { return nil }
    return words.dropFirst(1 + options.count).first
  }
}
