public import CheckResults
public import Syntax

/// Rules ready to check documents.
public struct RuleSet: Sendable {
  /// The texts of rules that were compiled beforehand, made only when someone asks.
  public struct BuiltInTexts: Sendable {
    let descriptions: @Sendable () -> [RuleDescription]
    private let extensible: @Sendable () -> [String]

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

    /// The file of a rule; nil where nobody can extend the rule.
    func file(of id: String) -> String? {
      let firstLine = Self.beginning + id + "\n"
      return extensible().first { $0.hasPrefix(firstLine) }
    }

    /// The ids of the rules that others can extend.
    var extensibleIDs: [String] {
      extensible().map { String($0.dropFirst(Self.beginning.count).prefix { $0 != "\n" }) }
    }

    /// What each of the files begins with, before the id.
    private static let beginning = "id: "
  }

  /// One reference, so that to copy a set is not to copy arrays, whose types would be looked up at run time.
  private final class Contents: Sendable {
    let collection: RuleCollection

    init(_ collection: RuleCollection) { self.collection = collection }
  }

  private var contents: Contents

  /// The rules themselves, for those who change a copy of them.
  var collection: RuleCollection { contents.collection }

  init(_ collection: RuleCollection) { contents = Contents(collection) }

  /// An empty set.
  public init() {
    self.init(RuleCollection(.rules([]), texts: BuiltInTexts(descriptions: { [] }, extensible: { [] })))
  }

  /// Rules that were compiled beforehand.
  public init(image: RuleImage, texts: BuiltInTexts) {
    self.init(RuleCollection(.image(image), texts: texts))
  }

  var rules: RuleList { contents.collection.rules }

  /// What people need to know of each rule, sorted by id.
  public var descriptions: [RuleDescription] { contents.collection.descriptions }

  /// The rules that were read from files, as they are written there.
  var ownRules: [RuleDefinition] { contents.collection.ownRules }

  /// Adds the rules of some files, which may extend each other.
  ///
  /// - Returns: The mistakes of each file. A rule with a mistake is not added.
  public mutating func add(_ files: [Source]) -> [CheckedFile] {
    var collection = collection
    defer { contents = Contents(collection) }
    return collection.add(files)
  }
}
