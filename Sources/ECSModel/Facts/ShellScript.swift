/// A script that a shell runs, out of a command such as `sh -c 'migrate && serve'`.
struct ShellScript: Sendable {
  /// The program that runs it, without its folder: `sh`, `bash`.
  let shell: String
  /// The script.
  let text: String

  private static let shells: [StaticString] = ["sh", "bash", "ash", "dash", "ksh", "zsh"]

  /// Whether a program, given with or without its folder, is a shell.
  static func isShell(_ program: TextBytes) -> Bool { shell(program) != nil }

  private static func shell(_ program: TextBytes) -> String? {
    var path = program
    guard let name = path.popLastPart() else { return nil }
    return shells.first { name.isText($0) }?.description
  }

  /// The script that the command makes a shell run; nil where the command starts something else.
  init?(runBy words: [String]) {
    guard let shell = words.first?.withBytes(Self.shell) else { return nil }
    let options = words.dropFirst().prefix { $0.hasPrefix("-") }
    guard let last = options.last, last.dropFirst().contains("c"), !last.hasPrefix("--"),
      let text = words.dropFirst(1 + options.count).first
    else { return nil }
    self.shell = shell
    self.text = text
  }
}
