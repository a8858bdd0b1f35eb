import ECSModel
import Foundation
import Testing

@Suite("The schema, compared with the API model")
struct APIModelTests {
  private static let path = ProcessInfo.processInfo.environment["ECSLINT_API_MODEL"]

  @Test("declares 169 member paths below RegisterTaskDefinition")
  func memberCount() {
    #expect(ModelMember.declared.count == 169)
  }

  @Test(
    "has the members, types, enum values and required flags of botocore",
    .enabled(if: path != nil, "ECSLINT_API_MODEL names no output of .ci/api-model"))
  func agreesWithBotocore() throws {
    let file = URL(fileURLWithPath: try #require(Self.path))
    let model = try JSONDecoder().decode(BotocoreModel.self, from: Data(contentsOf: file))
    let ours = Set(ModelMember.declared.map(\.description))
    let theirs = Set(model.members.map(\.description))
    #expect(theirs.subtracting(ours).sorted() == [], "declared otherwise or not at all")
    #expect(ours.subtracting(theirs).sorted() == [], "not so in botocore \(model.botocore)")
  }
}

/// What `.ci/api-model` writes.
private struct BotocoreModel: Decodable {
  let botocore: String
  let members: [ModelMember]
}

private struct ModelMember: Decodable {
  let path: String
  let type: String
  let `enum`: [String]
  let required: Bool

  var description: String {
    let values = `enum`.isEmpty ? "" : " of \(`enum`.joined(separator: ", "))"
    return "\(path): \(type)\(values)\(required ? ", required" : "")"
  }
}

extension ModelMember {
  /// The members of our schema, in the order of their declaration.
  static var declared: [ModelMember] {
    var members: [ModelMember] = []
    let schema = Schema.taskDefinition
    func walk(_ shape: Shape, below path: String) {
      for member in shape.members {
        let memberPath = path.isEmpty ? "\(member.name)" : "\(path).\(member.name)"
        let (element, brackets) = member.type.innermost
        members.append(
          ModelMember(
            path: memberPath, type: member.type.name(in: schema), enum: element.values(in: schema),
            required: member.isRequired))
        if case .structure(let index) = element {
          walk(schema.shapes[index], below: memberPath + brackets)
        }
      }
    }
    walk(schema.shapes[0], below: "")
    return members
  }
}

extension MemberType {
  fileprivate var innermost: (element: MemberType, brackets: String) {
    guard case .list(let element) = self else { return (self, "") }
    let inner = element.innermost
    return (inner.element, "[]" + inner.brackets)
  }

  fileprivate func name(in schema: Schema) -> String {
    switch self {
    case .string: "string"
    case .integer: "integer"
    case .boolean: "boolean"
    case .enumeration(let index): schema.enumerations[index].name
    case .structure(let index): schema.shapes[index].name
    case .list(let element): "list<\(element.name(in: schema))>"
    case .map: "map<string,string>"
    }
  }

  fileprivate func values(in schema: Schema) -> [String] {
    guard case .enumeration(let index) = self else { return [] }
    return schema.enumerations[index].values
  }
}
