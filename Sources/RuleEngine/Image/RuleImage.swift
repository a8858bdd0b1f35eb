import CEL

/// Compiled rules, and the plan to run them by, as words that a program can hold and that are read in place: a stretch
/// with what rules share, then one for each rule.
public struct RuleImage: @unchecked Sendable {
  /// A part of an image: words, and the rule that they are of.
  struct Stretch: Equatable {
    /// Nil for what rules share.
    let ruleID: String?
    /// Their number is a multiple of four, for all to begin where they can be read in place.
    let words: [UInt32]
  }

  /// Nothing changes in it.
  private let memory: UnsafeRawBufferPointer

  /// Wraps the words of an image.
  ///
  /// - Parameter words: They stay where they are for good, as constants of the program do, and begin at a multiple of
  ///   16 bytes.
  public init(_ words: UnsafeBufferPointer<UInt32>) {
    memory = UnsafeRawBufferPointer(words)
  }

  // The number of rules comes first, then where each of them begins, then the plan.

  /// How many rules there are; none if this version did not write the image.
  var ruleCount: Int {
    var reader = reader(at: 0)
    return (try? reader.count()) ?? 0
  }

  /// The plan to run all rules by; that of none if this version did not write the image.
  var plan: RulePlan {
    var reader = reader(at: 1 + ruleCount)
    return (try? RulePlan(from: &reader, keeping: nil)) ?? RulePlan()
  }

  /// Where a rule begins.
  ///
  /// - Parameter rule: The number of one of the rules that there are.
  @inline(__always)
  func position(of rule: Int) -> Int {
    // Without a reader, since a run asks for hundreds.
    Int(memory.load(fromByteOffset: (1 + rule) * MemoryLayout<UInt32>.size, as: UInt32.self))
  }

  /// - Parameter position: Where to begin, in words.
  func reader(at position: Int) -> WordReader { WordReader(memory, position: position) }
}
