/// Compiled rules as printable text that a source file can hold and that is read in place: a line with what
/// rules share, then a line for each rule.
public struct RuleImage: Sendable {
  private let text: StaticString

  /// Wraps the text of an image.
  public init(_ text: StaticString) {
    self.text = text
  }

  /// The lines for an image of a rule set, indented as `CompiledRules.swift` has them.
  public static func text(of rules: RuleSet) -> String {
    let rules = rules.rules.sorted { $0.id < $1.id }
    var collections: [[UInt8]] = []
    for collection in rules.flatMap(\.bindings) where !collections.contains(collection) {
      collections.append(collection)
    }
    var first = ImageWriter()
    first.write(ruleCount: rules.count, collections: collections)
    let lines = rules.map { rule in
      var writer = ImageWriter()
      writer.write(rule, over: collections)
      return writer
    }
    return ([first] + lines).map { "  \(String(decoding: $0.characters, as: UTF8.self))\n" }.joined()
  }

  /// The rules of the image, up to the first that this version did not write.
  var rules: [CompiledRule] {
    var reader = reader(at: 0)
    guard let count = reader.count(), let collections = reader.collections() else { return [] }
    var rules: [CompiledRule] = []
    rules.reserveCapacity(count)
    while reader.startsLine(), let rule = reader.rule(of: self, over: collections) { rules.append(rule) }
    return rules
  }

  func reader(at position: Int) -> ImageReader {
    ImageReader(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), position: position)
  }
}
