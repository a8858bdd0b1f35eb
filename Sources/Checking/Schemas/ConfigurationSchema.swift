package import CheckResults
internal import RuleEngine
internal import Syntax

/// The JSON Schema of `.ecslint.yaml`, with the rules and categories there are for editors to suggest.
package struct ConfigurationSchema: Sendable {
  private let rules: [String]
  private let categories: [String]

  /// Makes the schema for the rules that are known; a configuration may bring others.
  package init(rules: [RuleDescription]) {
    self.rules = rules.map(\.id)
    categories = Set(rules.map(\.category)).sorted()
  }

  /// Appends the schema to `sink`.
  package func write(to sink: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "http://json-schema.org/draft-07/schema#")
      json.member("title", "ecslint configuration")
      json.member("type", ["object", "null"])
      json.object("properties") { json in
        for key in ConfigurationKey.allCases {
          json.object(key.rawValue) { json in
            json.member("description", key.summary)
            write(key, to: &json)
          }
        }
      }
      json.member("additionalProperties", false)
      json.object("definitions") { writeDefinitions(to: &$0) }
    }
    sink.append(contentsOf: json.bytes)
    sink.append(UInt8(ascii: "\n"))
  }

  private func write(_ key: ConfigurationKey, to json: inout JSONWriter) {
    switch key {
    case .rulesAsOf:
      json.member("type", "string")
      json.member("pattern", #"^\d+\.\d+\.\d+$"#)
    case .failOn: json.member("enum", Threshold.allCases.map(\.rawValue))
    case .placeholders: json.member("enum", PlaceholderPolicy.allCases.map(\.rawValue))
    case .rules:
      json.member("type", "object")
      json.object("propertyNames") { $0.member("$ref", "#/definitions/rule") }
      json.object("additionalProperties") { $0.member("$ref", "#/definitions/level") }
    case .options:
      json.member("type", "object")
      json.object("additionalProperties") { json in
        json.member("type", "object")
        json.object("additionalProperties") { json in
          json.member("type", ["string", "integer", "boolean", "array"])
          json.object("items") { $0.member("type", "string") }
        }
      }
    case .ruleFolders, .exclude: json.member("$ref", "#/definitions/texts")
    case .baseline: json.member("type", "string")
    case .overrides:
      json.member("type", "array")
      json.object("items") { writeOverride(to: &$0) }
    }
  }

  private func writeOverride(to json: inout JSONWriter) {
    json.member("type", "object")
    json.object("properties") { json in
      for key in ConfigurationKey.Override.allCases {
        json.object(key.rawValue) { json in
          json.member("description", key.summary)
          switch key {
          case .files, .paths: json.member("$ref", "#/definitions/texts")
          case .rules:
            json.array("anyOf") { json in
              json.object { $0.member("$ref", "#/definitions/rule") }
              json.object { json in
                json.member("type", "array")
                json.object("items") { $0.member("$ref", "#/definitions/rule") }
              }
            }
          case .level: json.member("$ref", "#/definitions/level")
          case .reason: json.member("type", "string")
          }
        }
      }
    }
    json.member("required", [ConfigurationKey.Override.rules, .level, .reason].map(\.rawValue))
    json.array("anyOf") { json in
      for key in [ConfigurationKey.Override.files, .paths] {
        json.object { $0.member("required", [key.rawValue]) }
      }
    }
    json.member("additionalProperties", false)
  }

  private func writeDefinitions(to json: inout JSONWriter) {
    json.object("level") { $0.member("enum", LevelSetting.allCases.map(\.rawValue)) }
    json.object("rule") { json in
      json.array("anyOf") { json in
        json.object { $0.member("enum", categories + rules) }
        // The rules of `rule-folders`.
        json.object { $0.member("type", "string") }
      }
    }
    json.object("texts") { json in
      json.member("type", ["string", "array"])
      json.object("items") { $0.member("type", "string") }
    }
  }
}
