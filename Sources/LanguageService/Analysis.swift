public import CheckResults
public import ECSModel
public import RuleEngine
public import Syntax

/// One text as it is now, read and checked once: what every question of an editor is answered from.
public struct Analysis: Sendable {
  /// The tree of the text, which has what could be read of it where it is broken.
  public let tree: SyntaxTree
  /// The task definitions in the text; none where it is something else.
  public let definitions: [TaskDefinitionDocument]
  /// The findings, sorted by place, then rule; those that the configuration or a baseline keeps quiet left out.
  public let findings: [Finding]
  /// Where the lines of the text begin.
  public let lines: LineIndex
  /// How the text was checked.
  public let settings: DocumentSettings

  /// The text.
  public var source: Source { tree.source }

  /// Reads and checks a text as a file that stands in a folder among others: what is no task definition has no
  /// findings.
  ///
  /// - Parameter language: The language; without it, the name of the source and the text tell.
  public init(of source: Source, as language: Language? = nil, settings: DocumentSettings) {
    let space = Linter.WorkingSpace()
    self.init(of: source, as: language, settings: settings, using: space)
  }

  /// Reads and checks a text, as the other initializer does.
  ///
  /// - Parameter space: What checking keeps from one text to the next.
  public init(
    of source: Source, as language: Language? = nil, settings: DocumentSettings,
    using space: Linter.WorkingSpace
  ) {
    let tree = SyntaxTree(reading: source, as: language)
    var definitions: [TaskDefinitionDocument] = []
    let outcome = settings.linter.check(tree, isNamed: false, path: settings.patternPath, using: space) {
      definitions.append($0)
    }
    self.tree = tree
    self.definitions = definitions
    self.settings = settings
    lines = LineIndex(source)
    if case .checked(let file, definitions: _) = outcome, settings.isChecked {
      let known = settings.knownFindings
      findings = known.map { $0.baseline.compare(file.findings, ofFile: $0.path).new } ?? file.findings
    } else {
      findings = []
    }
  }
}
