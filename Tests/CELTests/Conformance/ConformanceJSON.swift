import CEL
import Foundation

/// Values and types in the JSON form of the specification's protocol buffers.
enum ConformanceJSON {
  static func value(_ json: [String: Any]) -> Value {
    switch json.first {
    case ("null_value", _)?: return .null
    case ("bool_value", let value)?: return .bool(value as? Bool ?? false)
    case ("int64_value", let value)?: return .int(Int64(value as? String ?? "") ?? 0)
    case ("uint64_value", let value)?: return .uint(UInt64(value as? String ?? "") ?? 0)
    case ("double_value", let value)?: return .double(value as? Double ?? .nan)
    case ("string_value", let value)?: return .string(value as? String ?? "")
    case ("bytes_value", let value)?:
      return .bytes(Array(Data(base64Encoded: value as? String ?? "") ?? Data()))
    case ("type_value", let value)?: return .type(type(named: value as? String ?? ""))
    case ("list_value", let value)?:
      let elements = (value as? [String: Any])?["values"] as? [[String: Any]] ?? []
      return .list(.elements(elements.map(self.value)))
    case ("map_value", let value)?:
      let entries = (value as? [String: Any])?["entries"] as? [[String: Any]] ?? []
      let pairs = entries.map { entry in
        (
          key: self.value(entry["key"] as? [String: Any] ?? [:]),
          value: self.value(entry["value"] as? [String: Any] ?? [:])
        )
      }
      return .map(.entries(MapEntries(pairs)))
    default: return .unknown
    }
  }

  static func type(_ json: [String: Any]) -> CELType {
    switch json.first {
    case ("null", _)?: .null
    case ("primitive", let name)?:
      switch name as? String {
      case "BOOL": .bool
      case "INT64": .int
      case "UINT64": .uint
      case "DOUBLE": .double
      case "STRING": .string
      case "BYTES": .bytes
      default: .dyn
      }
    case ("list_type", let list)?: .list(element(list, "elem_type"))
    case ("map_type", let map)?: .map(element(map, "key_type"), element(map, "value_type"))
    default: .dyn
    }
  }

  private static func element(_ json: Any, _ key: String) -> CELType {
    type((json as? [String: Any])?[key] as? [String: Any] ?? [:])
  }

  private static func type(named name: String) -> ValueType {
    let types: [ValueType] = [
      .null, .bool, .int, .uint, .double, .string, .bytes, .list, .map, .type,
    ]
    return types.first { $0.name == name } ?? .null
  }
}
