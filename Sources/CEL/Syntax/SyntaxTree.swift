/// An expression parsed and with its macros expanded: nodes in one array, children before parents.
struct SyntaxTree {
  typealias ID = Int

  struct Node {
    var kind: Kind
    /// UTF-8 offsets in the expression.
    var range: Range<Int>
    /// The longest path down to a leaf; a leaf has 1.
    var height: Int
  }

  enum Kind {
    case literal(Value)
    case identifier(Name)
    case select(Selection)
    case unary(Operator, ID)
    case binary(Operator, ID, ID)
    case conditional(condition: ID, then: ID, else: ID)
    case call(Call)
    case list([ID])
    case map([(key: ID, value: ID)])
    case comprehension(Comprehension)
    case bind(variable: Name, value: ID, body: ID)
  }

  /// An identifier and where it stands.
  struct Name {
    var text: String
    var range: Range<Int>
    /// Whether it is written `.name`, which skips local variables and the container.
    var isAbsolute = false
  }

  /// `operand.field`, or `has(operand.field)`.
  struct Selection {
    var operand: ID
    var field: Name
    var isTest = false
  }

  /// `function(arguments)` or `target.function(arguments)`.
  struct Call {
    var function: Name
    var target: ID?
    var arguments: [ID]
  }

  /// An expanded macro that walks a list or a map.
  struct Comprehension {
    var kind: ComprehensionKind
    /// As written, for messages.
    var macro: String
    var range: ID
    /// One variable (element or key), or two (index or key, then element or value).
    var variables: [Name]
    /// Which elements count; present for `map` and its kin with one argument more.
    var condition: ID?
    /// What is asked of, or made of, each element.
    var body: ID
  }

  private(set) var nodes: [Node] = []

  subscript(id: ID) -> Node { nodes[id] }

  mutating func add(_ kind: Kind, _ range: Range<Int>, over children: [ID] = []) -> ID {
    let height = 1 + (children.map { nodes[$0].height }.max() ?? 0)
    nodes.append(Node(kind: kind, range: range, height: height))
    return nodes.count - 1
  }
}
