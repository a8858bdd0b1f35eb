/// A script that a shell runs, out of a command such as `sh -c 'migrate && serve'`.
struct ShellScript: Sendable {
  /// The program that runs it, without its folder: `sh`, `bash`.
  let shell: String
  /// The script.
  let text: String

  private static let shells = ["sh", "bash", "ash", "dash", "ksh", "zsh"]

  /// The script that the command makes a shell run; nil where the command starts something else.
  init?(runBy words: [String]) {
    guard let program = words.first?.split(separator: "/").last.map(String.init),
      Self.shells.contains(program)
    else {
      return nil
    }
    let options = words.dropFirst().prefix { $0.hasPrefix("-") }
    guard let last = options.last, last.dropFirst().contains("c"), !last.hasPrefix("--"),
      let text = words.dropFirst(1 + options.count).first
    else { return nil }
    shell = program
    self.text = text
  }
}
