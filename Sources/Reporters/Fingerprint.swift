internal import RuleEngine

/// Tells findings apart in a way that survives edits elsewhere in their files.
///
/// GitHub's own fingerprint hashes the text of the line, which is the same for all findings in minified JSON.
/// This one hashes the rule and the logical path; repeats get a number, in GitHub's `hash:number` form.
struct Fingerprint {
  private var counts: [UInt64: Int] = [:]

  /// The fingerprint of the next finding among those of one file.
  mutating func next(for finding: Finding) -> String {
    next(for: [finding.ruleID, finding.place.logicalPath])
  }

  /// The fingerprint of the next thing that goes by these names.
  mutating func next(for names: [String]) -> String {
    let hash = Self.hash(of: names.joined(separator: "\u{0}"))
    let number = counts[hash, default: 0] + 1
    counts[hash] = number
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits + ":\(number)"
  }

  /// FNV-1a, 64 bits: the same in every run, unlike `Hasher`.
  private static func hash(of text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
