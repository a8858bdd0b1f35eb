import CEL

/// Compiled rules as printable text that a source file can hold and that is read in place: a line with what
/// rules share, then a line for each rule.
public struct RuleImage: Sendable {
  private let text: StaticString

  /// Wraps the text of an image.
  public init(_ text: StaticString) {
    self.text = text
  }

  /// The lines of an image of a rule set. Texts of rules may hold line feeds, too.
  static func lines(of rules: RuleSet) -> [String] {
    let sorted = rules.rules.sorted { $0.id < $1.id }
    let shared = SharedParts(of: sorted)
    var first = PrintableWriter()
    first.write(ruleCount: sorted.count, shared)
    // Rules of one loop stand together, which makes loops quick to find.
    let byLoop = Dictionary(grouping: sorted) { shared.place(of: $0.bindings) }.sorted { $0.key < $1.key }
    let lines = byLoop.flatMap(\.value).map { rule in
      var writer = PrintableWriter()
      writer.write(rule, shared)
      return writer
    }
    return ([first] + lines).map { String(decoding: $0.characters, as: UTF8.self) }
  }

  /// The rules of the image; none if this version did not write it.
  var rules: [CompiledRule] {
    var reader = reader(at: 0)
    return (try? reader.rules(of: self)) ?? []
  }

  func reader(at position: Int) -> PrintableReader {
    PrintableReader(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), position: position)
  }
}
