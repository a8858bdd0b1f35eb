import Syntax

/// How to write a value of another type so that it fits, where that is plain.
struct Correction {
  /// What to do, as the end of a message.
  let advice: String
  /// What to put in place of the value, if that can be said to the letter.
  let replacement: String?

  init?(of node: SyntaxTree.NodeID, in tree: SyntaxTree, to type: MemberType, schema: Schema) {
    let text = tree.text(of: node)
    switch (type, tree.kind(of: node)) {
    case (.string, .integer), (.string, .float), (.string, .boolean), (.enumeration, .integer),
      (.enumeration, .boolean):
      self.init(writing: "\"\(text)\"")
    case (.integer, .string):
      guard let number = Int32(text) else { return nil }
      self.init(unquoting: "\(number)")
    case (.boolean, .string):
      guard let truth = Bool(text.lowercased()) else { return nil }
      self.init(unquoting: "\(truth)")
    case (.list(.string), .string), (.list(.enumeration), .string):
      // Several words may be meant as one element or as several.
      guard Self.isPlain(text), !text.contains(" ") else { return nil }
      self.init(writing: "[\"\(text)\"]")
    case (.list(.structure(let shape)), .mapping):
      self.init(listing: node, in: tree, as: schema.shapes[shape])
    case (.structure(let shape), .string):
      self.init(assignment: text, as: schema.shapes[shape])
    case (.map, .sequence):
      self.init(advice: "write an object of names and texts", replacement: nil)
    default:
      return nil
    }
  }

  /// An object where a list of objects is wanted.
  private init?(listing node: SyntaxTree.NodeID, in tree: SyntaxTree, as shape: Shape) {
    let isElement = tree.entries(of: node).contains { entry in
      tree.withText(of: entry.key) { shape.index(of: $0) } != nil
    }
    if isElement {
      self.init(advice: "put the object in a list", replacement: nil)
    } else if let (name, value) = shape.pair {
      self.init(advice: "write an object with `\(name)` and `\(value)` for each entry", replacement: nil)
    } else {
      return nil
    }
  }

  /// `NAME=value` where an object of both is wanted.
  private init?(assignment text: String, as shape: Shape) {
    guard let (name, value) = shape.pair, let sign = text.firstIndex(of: "="), Self.isPlain(text) else {
      return nil
    }
    let right = text[text.index(after: sign)...]
    self.init(writing: "{\"\(name)\": \"\(text[..<sign])\", \"\(value)\": \"\(right)\"}")
  }

  private init(writing replacement: String) {
    self.init(advice: "write \(replacement)", replacement: replacement)
  }

  private init(unquoting replacement: String) {
    self.init(advice: "write \(replacement) without quotes", replacement: replacement)
  }

  private init(advice: String, replacement: String?) {
    self.advice = advice
    self.replacement = replacement
  }

  /// Whether the text can be quoted as it is and shown in a message.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.count <= 60 && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
  }
}

extension Shape {
  /// The two members of a structure that is a name with its value.
  fileprivate var pair: (name: StaticString, value: StaticString)? {
    guard members.count == 2, members.allSatisfy({ $0.type == .string }),
      members[1].name.description.hasPrefix("value")
    else { return nil }
    return (members[0].name, members[1].name)
  }
}
