internal import ECSModel
internal import Syntax

/// The JSON Schema of a task definition as RegisterTaskDefinition takes it, derived from the models.
///
/// A placeholder may stand for any scalar, as in templates, and an empty text for an enumeration that is not set.
package struct TaskDefinitionSchema: Sendable {
  private let schema = Schema.taskDefinition

  /// Makes the schema.
  package init() {}

  /// Appends the schema to `sink`.
  package func write(to sink: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "http://json-schema.org/draft-07/schema#")
      json.member("title", "Amazon ECS task definition")
      if let task = schema.shapes.first { json.member("$ref", Self.reference(to: task.name)) }
      json.object("definitions") { json in
        for shape in schema.shapes { json.object(shape.name) { write(shape, to: &$0) } }
        for enumeration in schema.enumerations {
          json.object(enumeration.name) { json in
            json.array("anyOf") { json in
              json.object { $0.member("enum", enumeration.values) }
              json.object { json in
                json.member("type", "string")
                json.member("pattern", "^$|" + Self.placeholder)
              }
            }
          }
        }
      }
    }
    sink.append(contentsOf: json.bytes)
    sink.append(UInt8(ascii: "\n"))
  }

  private func write(_ shape: Shape, to json: inout JSONWriter) {
    json.member("type", "object")
    json.object("properties") { json in
      for member in shape.members {
        json.object(member.name.description) { write(member.type, to: &$0) }
      }
    }
    let required = shape.members.filter(\.isRequired).map(\.name.description)
    if !required.isEmpty { json.member("required", required) }
    json.member("additionalProperties", false)
  }

  private func write(_ type: MemberType, to json: inout JSONWriter) {
    switch type {
    case .string: json.member("type", "string")
    case .integer: Self.writeScalar("integer", to: &json)
    case .boolean: Self.writeScalar("boolean", to: &json)
    case .enumeration(let index): json.member("$ref", Self.reference(to: schema.enumerations[index].name))
    case .structure(let index): json.member("$ref", Self.reference(to: schema.shapes[index].name))
    case .list(let element):
      json.member("type", "array")
      json.object("items") { write(element, to: &$0) }
    case .map:
      json.member("type", "object")
      json.object("additionalProperties") { $0.member("type", "string") }
    }
  }

  /// A scalar, or text with a placeholder; the pattern is about text only.
  private static func writeScalar(_ type: String, to json: inout JSONWriter) {
    json.member("type", [type, "string"])
    json.member("pattern", placeholder)
  }

  /// The marks that placeholders begin with.
  private static let placeholder = #"\$|\{\{|#\{|<.+>|%.+%|@.+@|__.+__"#

  private static func reference(to name: String) -> String { "#/definitions/\(name)" }
}
