import CEL

/// Compiled rules as words that a source file can hold and that are read in place: a stretch with what rules share,
/// then one for each rule.
public struct RuleImage: @unchecked Sendable {
  /// What a source file holds of an image: a stretch of words and the rule that they are of.
  struct Stretch: Equatable {
    /// Nil for what rules share.
    let ruleID: String?
    let words: [UInt128]
  }

  /// Nothing changes in it.
  private let memory: UnsafeRawBufferPointer

  /// Wraps the words of an image, four in each number, the lowest one first: what the compiler takes for a number in a
  /// source file does not depend on how long it is.
  ///
  /// - Parameter words: What a global constant holds: the rules refer to them where they stand, for good.
  public init(_ words: [UInt128]) {
    memory = words.withUnsafeBytes { $0 }
  }

  /// An image of a rule set.
  static func stretches(of rules: RuleSet) -> [Stretch] {
    let sorted = rules.rules.sorted { $0.id < $1.id }
    let shared = SharedParts(of: sorted)
    var first = WordWriter()
    first.write(ruleCount: sorted.count, shared)
    // Rules of one loop stand together, which makes loops quick to find.
    let byLoop = Dictionary(grouping: sorted) { shared.place(of: $0.bindings) }.sorted { $0.key < $1.key }
    let ofRules = byLoop.flatMap(\.value).map { rule in
      var writer = WordWriter()
      writer.write(rule, shared)
      return Stretch(ruleID: rule.id, words: quads(of: writer.words))
    }
    return [Stretch(ruleID: nil, words: quads(of: first.words))] + ofRules
  }

  private static func quads(of words: [UInt32]) -> [UInt128] {
    stride(from: 0, to: words.count, by: 4).map { start in
      words[start..<min(start + 4, words.count)].reversed().reduce(0) { $0 << 32 | UInt128($1) }
    }
  }

  /// The rules of the image; none if this version did not write it.
  var rules: [CompiledRule] {
    var reader = reader(at: 0)
    return (try? reader.rules(of: self)) ?? []
  }

  /// - Parameter position: Where to begin, in 32-bit words.
  func reader(at position: Int) -> WordReader { WordReader(memory, position: position) }
}
