import CheckResults

/// Which level a configuration gives to a finding, and why.
struct LevelAssignment: Sendable {
  /// What decided.
  private enum Origin {
    /// An entry of `overrides`, by its place in the list.
    case override(Int)
    /// An entry of `rules`, by its place, that names the rule or its category.
    case level(Int)
    /// The rule is newer than `rules-as-of`.
    case waiting
    /// The rule's own effect.
    case effect
  }

  /// The entries of `rules`.
  private var levels: [Configuration.RuleLevel] = []
  private var overrides: [Configuration.Override] = []
  /// The place of the entry of `rules` that names a rule, or its category.
  private var ruleLevels: [String: Int] = [:]
  private var categoryLevels: [String: Int] = [:]
  /// The categories of rules, where an entry names one.
  private var categories: [String: String] = [:]
  /// The rules that are newer than `rules-as-of`, sorted.
  private(set) var waiting: [String] = []
  private var waitingIDs: Set<String> = []

  /// Makes the assignment of a configuration; without one, findings keep their levels.
  init(_ configuration: Configuration?, rules: RuleSet) {
    guard let configuration else { return }
    let needsRules =
      !configuration.levels.isEmpty || !configuration.overrides.isEmpty || configuration.rulesAsOf != nil
    guard needsRules else { return }
    levels = configuration.levels
    overrides = configuration.overrides
    categories = Linter.categories(of: rules)
    for (index, level) in levels.enumerated() {
      if categories[level.rule.value] != nil {
        ruleLevels[level.rule.value] = index
      } else {
        categoryLevels[level.rule.value] = index
      }
    }
    if let pin = configuration.rulesAsOf?.value {
      let descriptions = Linter.descriptions(of: rules)
      // All rules came with a few versions.
      let newer = Set(descriptions.map(\.since)).filter { RuleSetVersion($0).map { $0 > pin } ?? false }
      waiting = descriptions.filter { newer.contains($0.since) && !isAskedFor($0.id) }.map(\.id)
      waitingIDs = Set(waiting)
    }
  }

  /// Whether the configuration names a rule, or switches on what it is for, so that it does not wait.
  private func isAskedFor(_ rule: String) -> Bool {
    ruleLevels[rule] != nil || rule == ReadingRule.leftoverPlaceholder.id
  }

  /// Gives findings of a file their levels, and leaves out those that are off.
  ///
  /// - Parameter path: The path of the file relative to the configuration's folder; nil where it has none.
  func apply(to findings: [Finding], path: String?) -> [Finding] {
    guard !categories.isEmpty else { return findings }
    let candidates = overrides(for: path)
    return findings.compactMap { finding in
      switch origin(of: finding.ruleID, at: finding.place.logicalPath, among: candidates) {
      case .override(let index): finding.with(overrides[index].level)
      case .level(let index): finding.with(levels[index].level.value)
      case .waiting: nil
      case .effect: finding
      }
    }
  }

  /// The overrides that are about a file, the last one first, since the last one that matches counts.
  func overrides(for path: String?) -> [Int] {
    overrides.indices.reversed().filter { index in
      let files = overrides[index].files
      return files.isEmpty || path.map { path in files.contains { $0.value.matches(path) } } ?? false
    }
  }

  private func origin(of rule: String, at path: String, among overrides: [Int]) -> Origin {
    if let override = overrides.first(where: { isAbout(rule, path, $0) }) { return .override(override) }
    if let index = ruleLevels[rule] { return .level(index) }
    if waitingIDs.contains(rule) { return .waiting }
    if let index = categories[rule].flatMap({ categoryLevels[$0] }) { return .level(index) }
    return .effect
  }

  private func isAbout(_ rule: String, _ path: String, _ index: Int) -> Bool {
    let override = overrides[index]
    let names = override.rules.contains { $0.value == rule || $0.value == categories[rule] }
    return names && (override.paths.isEmpty || override.paths.contains { $0.value.matches(path) })
  }
}

extension Finding {
  /// The finding with another level; nil if it is off.
  fileprivate func with(_ setting: LevelSetting) -> Finding? {
    setting.level.map {
      Finding(ruleID: ruleID, level: $0, message: message, place: place, related: related)
    }
  }
}
