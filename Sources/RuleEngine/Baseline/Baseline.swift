public import CheckResults
public import Syntax

/// The findings that were known at some time: how many of each rule at each logical path of each file.
///
/// Lines are in none of it, so that a baseline survives what does not touch the values themselves.
public struct Baseline: Hashable, Sendable {
  /// The findings of a file: counts by rule, then logical path; at least 1 each.
  public typealias Entries = [String: [String: Int]]

  /// The findings of each file, by its path relative to the baseline's folder.
  public private(set) var files: [String: Entries]

  /// Makes a baseline that knows nothing.
  public init() {
    files = [:]
  }

  init(files: [String: Entries]) {
    self.files = files
  }

  /// Reads a baseline.
  ///
  /// - Returns: The baseline, and the mistakes in its text; with a mistake it must not be used.
  public static func reading(_ source: Source) -> (baseline: Baseline, mistakes: [Finding]) {
    var reader = BaselineReader(source)
    let baseline = reader.read()
    return (baseline, reader.mistakes)
  }

  /// The number of findings.
  public var count: Int { files.values.reduce(0) { $0 + Self.count($1) } }

  /// What a baseline makes of a file's findings.
  public struct Comparison: Sendable {
    /// The findings that it does not know, in their order.
    public let new: [Finding]
    /// The number of those that it knows.
    public let known: Int
    /// The number of those that it knows and that are gone.
    public let gone: Int
  }

  /// Compares a file's findings with what is known. Of several that are alike, the first ones are known.
  public func compare(_ findings: [Finding], ofFile path: String) -> Comparison {
    guard var entries = files[path] else { return Comparison(new: findings, known: 0, gone: 0) }
    let new = findings.filter { finding in
      guard let count = entries[finding.ruleID]?[finding.place.logicalPath], count > 0 else { return true }
      entries[finding.ruleID]?[finding.place.logicalPath] = count - 1
      return false
    }
    return Comparison(new: new, known: findings.count - new.count, gone: Self.count(entries))
  }

  /// Replaces what is known of a file.
  public mutating func update(_ path: String, with findings: [Finding]) {
    var entries: Entries = [:]
    for finding in findings {
      entries[finding.ruleID, default: [:]][finding.place.logicalPath, default: 0] += 1
    }
    files[path] = entries.isEmpty ? nil : entries
  }

  /// Takes out what is gone of a file, and adds nothing.
  public mutating func prune(_ path: String, to findings: [Finding]) {
    guard let known = files[path] else { return }
    var found = Baseline()
    found.update(path, with: findings)
    let kept = Self.pruned(known, to: found.files[path] ?? [:])
    files[path] = kept.isEmpty ? nil : kept
  }

  private static func pruned(_ known: Entries, to found: Entries) -> Entries {
    var kept: Entries = [:]
    for (rule, paths) in known {
      for (path, count) in paths {
        let rest = min(count, found[rule]?[path] ?? 0)
        if rest > 0 { kept[rule, default: [:]][path] = rest }
      }
    }
    return kept
  }

  /// Takes out a file.
  public mutating func remove(_ path: String) { files[path] = nil }

  private static func count(_ entries: Entries) -> Int {
    entries.values.reduce(0) { $0 + $1.values.reduce(0, +) }
  }
}
