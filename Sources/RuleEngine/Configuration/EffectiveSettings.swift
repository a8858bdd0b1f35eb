import Syntax

extension Linter {
  /// A setting that applies to a file, and where it comes from.
  public struct EffectiveSetting: Sendable {
    /// `key: value`, as a configuration has it.
    public let text: String
    /// The place in the configuration, or what else set it.
    public let origin: String
  }

  /// What applies to a file, and why.
  ///
  /// - Parameters:
  ///   - path: The path of the file relative to the configuration's folder.
  ///   - configuration: The one that the linter was made with.
  ///   - failOn: The threshold of the command line, if it has one.
  ///   - placeholders: The policy of the command line, if it has one.
  public func settings(
    forFile path: String?, configuration: Configuration?, failOn: Threshold?, placeholders: PlaceholderPolicy?
  ) -> [EffectiveSetting] {
    var list = EffectiveSettings(configuration)
    list.add(.failOn, failOn?.rawValue, configuration?.failOn.map { ($0.value.rawValue, $0.range) }, "error")
    list.add(
      .placeholders, placeholders?.rawValue,
      configuration?.placeholders.map { ($0.value.rawValue, $0.range) },
      "allow")
    guard let configuration else { return list.settings }
    if let version = configuration.rulesAsOf {
      let waiting = waitingRules.isEmpty ? "" : "; waiting: " + waitingRules.joined(separator: ", ")
      list.add("\(ConfigurationKey.rulesAsOf.rawValue): \(version.value)", at: version.range, note: waiting)
    }
    if let pattern = path.flatMap(configuration.exclusion) {
      list.add(
        "\(ConfigurationKey.exclude.rawValue): [\(JSONText.quoted(pattern.value.text))]", at: pattern.range,
        note: "; the file is not checked")
    }
    if let file = configuration.baseline {
      list.add("\(ConfigurationKey.baseline.rawValue): \(file.value)", at: file.range)
    }
    for folder in configuration.ruleFolders {
      list.add("\(ConfigurationKey.ruleFolders.rawValue): [\(folder.value)]", at: folder.range)
    }
    for options in configuration.options {
      for (name, value) in options.values {
        list.add("options.\(options.rule.value).\(name.value): \(value.value.text)", at: name.range)
      }
    }
    for level in configuration.levels {
      list.add("rules.\(level.rule.value): \(level.level.value.rawValue)", at: level.rule.range)
    }
    for index in levels.overrides(for: path) {
      let override = configuration.overrides[index]
      let rules = override.rules.map(\.value).joined(separator: ", ")
      let paths = override.paths.map(\.value.text).joined(separator: ", ")
      list.add(
        "override: \(rules): \(override.level.rawValue)\(paths.isEmpty ? "" : " at \(paths)")",
        at: override.range, note: "; \(override.reason)")
    }
    return list.settings
  }
}

/// Collects settings with their origins.
private struct EffectiveSettings {
  private(set) var settings: [Linter.EffectiveSetting] = []
  private let source: Source
  private let lines: LineIndex

  init(_ configuration: Configuration?) {
    source = configuration?.source ?? Source(name: "", bytes: [])
    lines = LineIndex(source)
  }

  mutating func add(
    _ key: ConfigurationKey, _ argument: String?, _ configured: (value: String, range: ByteRange)?,
    _ standard: String
  ) {
    if let argument {
      settings.append(.init(text: "\(key.rawValue): \(argument)", origin: "command line"))
    } else if let configured {
      add("\(key.rawValue): \(configured.value)", at: configured.range)
    } else {
      settings.append(.init(text: "\(key.rawValue): \(standard)", origin: "by default"))
    }
  }

  mutating func add(_ text: String, at range: ByteRange, note: String = "") {
    let line = lines.position(of: range.start).line
    settings.append(.init(text: text, origin: "\(source.name):\(line)\(note)"))
  }
}

extension OptionValue {
  /// The value as a configuration has it.
  fileprivate var text: String {
    switch self {
    case .boolean(let truth): truth ? "true" : "false"
    case .integer(let number): String(number)
    case .string(let text): JSONText.quoted(text)
    case .strings(let texts): "[\(texts.map(JSONText.quoted).joined(separator: ", "))]"
    }
  }
}
