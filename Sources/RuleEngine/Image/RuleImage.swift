import CEL

/// Compiled rules, and the plan to run them by, as words that a source file can hold and that are read in place: a
/// stretch with what rules share, then one for each rule.
public struct RuleImage: @unchecked Sendable {
  /// What a source file holds of an image: a stretch of words and the rule that they are of.
  struct Stretch: Equatable {
    /// Nil for what rules share.
    let ruleID: String?
    let words: [UInt128]
  }

  /// What the words of an image begin with.
  struct Header: BitwiseCopyable {
    let ruleCount: UInt32
    /// Where the plan begins, in words.
    let plan: UInt32
    /// Where the stretches of the rules begin.
    let rules: UInt32

    /// How many words it takes.
    static var length: Int { MemoryLayout<Self>.size / MemoryLayout<UInt32>.size }
    /// The word that says where the rules begin.
    static let positionOfRules = 2
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

  /// How many rules there are; none if this version did not write the image.
  var ruleCount: Int { Int(header?.ruleCount ?? 0) }

  /// The plan to run all rules by; that of none if this version did not write the image.
  var plan: RulePlan {
    guard let header else { return RulePlan() }
    var reader = reader(at: Int(header.plan))
    return (try? RulePlan(from: &reader, keeping: nil)) ?? RulePlan()
  }

  /// Where a rule begins.
  ///
  /// - Parameter rule: The number of one of the rules that there are.
  @inline(__always)
  func position(of rule: Int) -> Int {
    // Read in place, since a run asks for hundreds.
    let words = memory.assumingMemoryBound(to: UInt32.self)
    return Int(words[Header.positionOfRules] + words[Header.length + rule])
  }

  private var header: Header? {
    var reader = reader(at: 0)
    return try? reader.inPlace(Header.self, count: 1)[0]
  }

  /// - Parameter position: Where to begin, in words.
  func reader(at position: Int) -> WordReader { WordReader(memory, position: position) }
}
