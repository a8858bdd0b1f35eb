/// What a tag says about the node that carries it.
enum YAMLTag {
  /// No tag: the node is what it looks like.
  case none
  /// The node is a string whatever it looks like.
  case string
  /// The node must be of a kind of the core schema.
  case core(SyntaxTree.Kind, name: String)
  /// A collection of YAML's own repertoire.
  case collection
  /// A tag of somebody else, such as CloudFormation's `!Ref`: what stands here is decided elsewhere.
  case foreign

  private static let prefix = "tag:yaml.org,2002:"

  /// Makes out a tag as libyaml resolves it.
  init(_ tag: UnsafePointer<UInt8>?) {
    guard let tag else {
      self = .none
      return
    }
    let text = String(cString: tag)
    guard text.hasPrefix(Self.prefix) else {
      // The non-specific tag `!` makes a scalar text.
      self = text == "!" ? .string : .foreign
      return
    }
    self =
      switch text.dropFirst(Self.prefix.count) {
      case "str", "binary", "timestamp": .string
      case "null": .core(.null, name: "!!null")
      case "bool": .core(.boolean, name: "!!bool")
      case "int": .core(.integer, name: "!!int")
      case "float": .core(.float, name: "!!float")
      case "map", "seq", "set", "omap", "pairs": .collection
      default: .foreign
      }
  }
}
