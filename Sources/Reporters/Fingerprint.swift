internal import CheckResults
internal import Syntax

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
    let hash = FNV1a.hash(of: names.joined(separator: "\u{0}").utf8)
    let number = counts[hash, default: 0] + 1
    counts[hash] = number
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits + ":\(number)"
  }
}
