public import CheckResults
public import Syntax

/// Rules ready to check documents.
public struct RuleSet: Sendable {
  /// The texts of rules that were compiled beforehand, made only when someone asks.
  public struct BuiltInTexts: Sendable {
    let descriptions: @Sendable () -> [RuleDescription]
    let extensible: @Sendable () -> [String]

    /// - Parameters:
    ///   - descriptions: What people need to know of each rule.
    ///   - extensible: The rule files of those that have options, which others extend and configurations set, or
    ///     a fix, which is compiled when someone asks for it.
    public init(
      descriptions: @escaping @Sendable () -> [RuleDescription],
      extensible: @escaping @Sendable () -> [String]
    ) {
      self.descriptions = descriptions
      self.extensible = extensible
    }
  }

  /// One reference, so that to copy a set is not to copy arrays, whose types would be looked up at run time.
  private final class Contents: Sendable {
    let collection: RuleCollection

    init(_ collection: RuleCollection) { self.collection = collection }
  }

  private var contents: Contents

  /// An empty set.
  public init() {
    let texts = BuiltInTexts(descriptions: { [] }, extensible: { [] })
    contents = Contents(RuleCollection([], texts: texts))
  }

  /// Rules that were compiled beforehand.
  public init(image: RuleImage, texts: BuiltInTexts) {
    contents = Contents(RuleCollection(image.rules, texts: texts))
  }

  var rules: [CompiledRule] { contents.collection.rules }

  /// What people need to know of each rule, sorted by id.
  public var descriptions: [RuleDescription] { contents.collection.descriptions }

  /// The rules that were read from files, as they are written there.
  var ownRules: [RuleDefinition] { contents.collection.ownRules }

  /// Adds the rules of some files, which may extend each other.
  ///
  /// - Returns: The mistakes of each file. A rule with a mistake is not added.
  public mutating func add(_ files: [Source]) -> [CheckedFile] { change { $0.add(files) } }

  /// The names of a rule's options, in the order of the compiled rule.
  mutating func optionNames(of id: String) -> [String] { change { $0.optionNames(of: id) } }

  /// What settles the findings of a rule; nil where its file does not say.
  mutating func fix(of id: String) -> CompiledFix? { change { $0.fix(of: id) } }

  /// Replaces the value of an option.
  ///
  /// - Returns: What the option takes, if that is something else; nil if the value fits.
  mutating func setOption(_ option: Int, of id: String, to value: OptionValue) -> String? {
    change { $0.setOption(option, of: id, to: value) }
  }

  /// Works on a copy, which copies of this set do not see. To look for an option or a fix is a change too: definitions
  /// that are read for it are noted.
  private mutating func change<Result>(_ body: (inout RuleCollection) -> Result) -> Result {
    var collection = contents.collection
    defer { contents = Contents(collection) }
    return body(&collection)
  }
}
