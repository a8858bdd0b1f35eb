package import RuleEngine

/// A configuration with all that it names, ready to check files with. Many files share it.
package final class LoadedConfiguration: Sendable {
  /// The configuration; nil where there is none.
  package let configuration: Configuration?
  /// The folder that its patterns are relative to: absolute, without symbolic links; nil where there is none.
  package let folder: FilePath?
  /// Checks as the configuration says.
  package let linter: Linter
  /// The known findings, if any.
  package let baseline: BaselineFile?

  init(configuration: Configuration?, folder: FilePath?, linter: Linter, baseline: BaselineFile?) {
    self.configuration = configuration
    self.folder = folder
    self.linter = linter
    self.baseline = baseline
  }
}
