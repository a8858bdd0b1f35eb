import ECSModel
import Foundation
import Testing

/// The doc comments are the single source: what the program says of a field follows from them.
/// `ECSLINT_RECORD=1 swift test --filter DocumentationTests` writes it anew.
@Suite("The documentation of the model")
struct DocumentationTests {
  private let schema = Schema.taskDefinition

  @Test("is that of the doc comments")
  func isCurrent() throws {
    let text = try ModelSource().swift
    if ProcessInfo.processInfo.environment["ECSLINT_RECORD"] == "1" {
      try text.write(to: ModelSource.generated, atomically: true, encoding: .utf8)
    }
    let isCurrent = try String(contentsOf: ModelSource.generated, encoding: .utf8) == text
    #expect(
      isCurrent,
      "not what the doc comments say: ECSLINT_RECORD=1 swift test --filter DocumentationTests")
  }

  @Test("has a text for every structure and every member")
  func structuresAreComplete() {
    for shape in schema.shapes {
      #expect(shape.documentation?.isEmpty == false, "\(shape.name)")
      for member in shape.members {
        #expect(shape.documentation(of: member)?.isEmpty == false, "\(shape.name).\(member.name)")
      }
    }
  }

  @Test("has a text for every enumeration, and for values that do not speak for themselves")
  func enumerationsAreComplete() throws {
    for enumeration in schema.enumerations {
      #expect(enumeration.documentation?.isEmpty == false, "\(enumeration.name)")
    }
    let drivers = try #require(schema.enumerations.first { $0.name == "LogDriver" })
    #expect(drivers.documentation(of: "json-file") == "JSON files on the instance.")
    let families = try #require(schema.enumerations.first { $0.name == "OSFamily" })
    #expect(families.documentation(of: "LINUX") == nil)
  }

  @Test("has no more than the model")
  func hasNoMore() throws {
    let names =
      schema.shapes.flatMap { shape in [shape.name] + shape.members.map { "\(shape.name).\($0.name)" } }
      + schema.enumerations.flatMap { list in [list.name] + list.values.map { "\(list.name).\($0)" } }
    #expect(Set(try ModelSource().comments.keys).isSubset(of: names))
  }
}
