import CheckResults
import Syntax

/// Reads the text of a configuration. Which rules there are it does not know.
struct ConfigurationReader {
  private var reader: LocatedReader
  private let source: Source

  var mistakes: [Finding] { reader.mistakes }

  init(_ source: Source) {
    self.source = source
    reader = LocatedReader(source, ruleID: Configuration.mistakeID)
  }

  private var tree: SyntaxTree { reader.tree }

  mutating func read() -> Configuration {
    var configuration = Configuration(source: source)
    // A file of nothing but comments is an empty configuration.
    guard let root = tree.documents.first, tree.kind(of: root) != .null else { return configuration }
    if let second = tree.documents.dropFirst().first {
      reader.report("a configuration is one document; take the second one out", at: second)
    }
    for entry in reader.entries(of: root, "keys with their values, such as `fail-on: warning`") {
      guard let key: ConfigurationKey = reader.key(entry.key, of: "a configuration") else { continue }
      read(key, entry.value, into: &configuration)
    }
    return configuration
  }

  private mutating func read(
    _ key: ConfigurationKey, _ node: SyntaxTree.NodeID, into configuration: inout Configuration
  ) {
    // A key whose values are all commented out says nothing.
    if tree.kind(of: node) == .null { return }
    switch key {
    case .rulesAsOf: configuration.rulesAsOf = version(node)
    case .failOn: configuration.failOn = reader.choice(node, "level to fail on")
    case .placeholders: configuration.placeholders = reader.choice(node, "placeholder policy")
    case .rules: configuration.levels = levels(node)
    case .options: configuration.options = options(node)
    case .ruleFolders: configuration.ruleFolders = reader.texts(node, "the path of a folder")
    case .exclude: configuration.excluded = filePatterns(node)
    case .baseline: configuration.baseline = reader.text(node, "the path of a file")
    case .overrides: configuration.overrides = overrides(node)
    }
  }

  private mutating func version(_ node: SyntaxTree.NodeID) -> Setting<RuleSetVersion>? {
    guard let version = RuleSetVersion(tree.text(of: node)) else {
      reader.report("this takes a version, such as 0.1.0", at: node)
      return nil
    }
    return Setting(value: version, range: tree.range(of: node))
  }

  private mutating func levels(_ node: SyntaxTree.NodeID) -> [Configuration.RuleLevel] {
    reader.entries(of: node, "rules or categories, each with its level").compactMap { entry in
      guard let rule = reader.text(entry.key, "the id of a rule"),
        let level: Setting<LevelSetting> = reader.choice(entry.value, "level")
      else { return nil }
      return Configuration.RuleLevel(rule: rule, level: level)
    }
  }

  private mutating func options(_ node: SyntaxTree.NodeID) -> [Configuration.RuleOptions] {
    reader.entries(of: node, "rules, each with its options").compactMap { entry in
      guard let rule = reader.text(entry.key, "the id of a rule") else { return nil }
      let options = reader.entries(of: entry.value, "options, each with its value")
      return Configuration.RuleOptions(
        rule: rule,
        values: options.compactMap { option in
          guard let name = reader.text(option.key, "the name of an option") else { return nil }
          guard let value = OptionValue(option.value, in: tree) else {
            reader.report("this takes a text, a whole number, a boolean or a list of texts", at: option.value)
            return nil
          }
          return (name, Setting(value: value, range: tree.range(of: option.value)))
        })
    }
  }

  private mutating func filePatterns(_ node: SyntaxTree.NodeID) -> [Setting<FilePattern>] {
    let patterns = reader.texts(node, "a pattern for files, such as `legacy/*.json`")
    for pattern in patterns where pattern.value.contains("{") {
      reader.report("braces have no meaning in a pattern; list the patterns", at: pattern.range)
    }
    return patterns.map { Setting(value: FilePattern($0.value), range: $0.range) }
  }

  private mutating func overrides(_ node: SyntaxTree.NodeID) -> [Configuration.Override] {
    guard tree.kind(of: node) == .sequence else {
      reader.report(
        "this takes a list, each entry with `files` or `paths`, `rules`, `level` and `reason`", at: node)
      return []
    }
    return tree.elements(of: node).compactMap { override($0) }
  }

  private mutating func override(_ node: SyntaxTree.NodeID) -> Configuration.Override? {
    var files: [Setting<FilePattern>] = []
    var paths: [Setting<PathPattern>] = []
    var rules: [Setting<String>] = []
    var level: Setting<LevelSetting>?
    var reason: Setting<String>?
    var found: Set<ConfigurationKey.Override> = []
    for entry in reader.entries(of: node, "`files` or `paths`, `rules`, `level` and `reason`") {
      guard let key: ConfigurationKey.Override = reader.key(entry.key, of: "an override") else { continue }
      found.insert(key)
      switch key {
      case .files: files = filePatterns(entry.value)
      case .paths:
        paths = reader.texts(entry.value, "a logical path, such as `containerDefinitions[web].image`")
          .map { Setting(value: PathPattern($0.value), range: $0.range) }
      case .rules: rules = reader.texts(entry.value, "the id of a rule, or a category")
      case .level: level = reader.choice(entry.value, "level")
      case .reason: reason = reader.text(entry.value, "a reason, in words")
      }
    }
    guard tree.kind(of: node) == .mapping else { return nil }
    for key in [ConfigurationKey.Override.rules, .level, .reason] where !found.contains(key) {
      reader.report("an override needs `\(key.rawValue)`", at: node)
    }
    if !found.contains(.files), !found.contains(.paths) {
      reader.report(
        "an override needs `files` or `paths`; what is true everywhere goes under `rules`", at: node)
    }
    guard let level, let reason, !rules.isEmpty, !files.isEmpty || !paths.isEmpty else { return nil }
    return Configuration.Override(
      range: reader.place(of: node), files: files, paths: paths, rules: rules, level: level.value,
      reason: reason.value)
  }
}

extension Configuration {
  /// The rule id of mistakes in a configuration.
  static let mistakeID = "invalid-configuration"
}
