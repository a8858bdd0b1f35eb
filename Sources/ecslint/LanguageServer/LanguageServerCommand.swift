internal import ArgumentParser
internal import Checking
internal import LanguageServer

/// `ecslint lsp`
struct LanguageServerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: "Serve an editor: the Language Server Protocol over standard input and output.",
    discussion: """
      Editors start it by themselves; the README shows how to tell them. Configurations, baselines and \
      suppressions count as for 'ecslint check'. The exit status is 0 after the editor's shutdown and exit, \
      else 1.
      """)

  @OptionGroup var configurationOptions: ConfigurationOptions
  @OptionGroup var ruleOptions: RuleOptions

  func run() throws {
    let workspace = ConfiguredWorkspace(
      rules: try ruleOptions.load(), configuration: configurationOptions.config.map(FilePath.init(argument:)))
    var server = Server(workspace: workspace, version: Version.current)
    while server.exitStatus == nil {
      let bytes: [UInt8]
      do throws(SystemError) {
        bytes = try FileDescriptor.standardInput.read(upTo: 1 << 16)
      } catch {
        StandardError.write("standard input: \(error.reason)")
        bytes = []
      }
      if bytes.isEmpty {
        server.endOfInput()
      } else {
        try StandardOutput.write(server.receive(bytes))
      }
    }
    if let status = server.exitStatus, status != 0 { throw ExitStatus(rawValue: status) }
  }
}
