import CEL
import Foundation

/// One case of the specification's conformance tests, in the JSON form of its protocol buffers.
struct ConformanceCase: Sendable, CustomStringConvertible {
  enum Expectation: Sendable {
    case value(Value)
    case error
  }

  let name: String
  let expression: String
  let isChecked: Bool
  let environment: Environment
  let variables: [Value]
  let expectation: Expectation

  var description: String { "\(name): \(expression)" }

  /// Why the case is not run, if it is not.
  var skipReason: String? {
    for type in ["duration", "timestamp"] where expression.contains("\(type)(") {
      return "\(type)s are out of scope"
    }
    // The original expects `\?`, which in a text-format protocol buffer is a plain question mark; the copy in
    // JSON kept the backslash.
    if name.hasPrefix("parse/bytes_literals/triple_"), name.hasSuffix("_quoted_unescaped_punctuation") {
      return "their copies expect a backslash that the originals do not"
    }
    return nil
  }

  /// All cases, or none where the repository stands alone.
  static let all: [ConformanceCase] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    let file = root.appending(path: "../shared/conformance/cel.json").standardized
    guard let data = try? Data(contentsOf: file),
      let entries = try? JSONSerialization.jsonObject(with: data) as? [[String: Any]]
    else { return [] }
    return entries.map(ConformanceCase.init)
  }()

  private init(_ entry: [String: Any]) {
    let text = { (key: String) in entry[key] as? String ?? "" }
    name = "\(text("file"))/\(text("section"))/\(text("name"))"
    expression = text("expr")
    isChecked = entry["disable_check"] as? Bool != true
    let bindings = entry["bindings"] as? [String: [String: Any]] ?? [:]
    var declarations: [VariableDeclaration] = []
    for declaration in entry["type_env"] as? [[String: Any]] ?? [] {
      let ident = declaration["ident"] as? [String: Any] ?? [:]
      declarations.append(
        VariableDeclaration(
          name: declaration["name"] as? String ?? "",
          type: ConformanceJSON.type(ident["type"] as? [String: Any] ?? [:])))
    }
    for name in bindings.keys.sorted() where !declarations.contains(where: { $0.name == name }) {
      declarations.append(VariableDeclaration(name: name, type: .dyn))
    }
    environment = Environment(variables: declarations, container: text("container"))
    variables = declarations.map { declaration in
      let bound = bindings[declaration.name]?["value"] as? [String: Any]
      return bound.map(ConformanceJSON.value) ?? .unknown
    }
    if entry["eval_error"] != nil {
      expectation = .error
    } else {
      expectation = .value((entry["value"] as? [String: Any]).map(ConformanceJSON.value) ?? .bool(true))
    }
  }
}
