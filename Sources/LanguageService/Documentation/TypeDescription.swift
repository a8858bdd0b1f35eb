import ECSModel

extension MemberType {
  /// The type as the API has it, in a few words.
  func description(in schema: Schema) -> String {
    switch self {
    case .string: "string"
    case .integer: "integer"
    case .boolean: "boolean"
    case .enumeration: "string"
    case .structure(let shape): "\(schema.shapes[shape].name) object"
    case .list(let element): "list of \(element.description(in: schema))s"
    case .map: "map of strings"
    }
  }

  /// The values that the API names for it, or for the elements of it.
  func enumeration(in schema: Schema) -> EnumerationShape? {
    switch self {
    case .enumeration(let index): schema.enumerations[index]
    case .list(let element): element.enumeration(in: schema)
    case .string, .integer, .boolean, .structure, .map: nil
    }
  }
}
