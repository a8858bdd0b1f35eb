/// Parses an expression and expands its macros.
struct Parser {
  /// How deep brackets and operators may nest; the language asks for at least 32.
  static let deepestNesting = 64
  /// How high the tree may grow, counting chains such as `a + b + c`.
  static let highestTree = 160

  let source: [UInt8]
  private var lexer: Lexer
  private var current = Token(kind: .end, range: 0..<0)
  private var previousEnd = 0
  private var nesting = 0
  var tree = SyntaxTree()

  private init(_ source: [UInt8]) {
    self.source = source
    lexer = Lexer(source)
  }

  static func parse(
    _ expression: String
  ) throws(CompilationError) -> (tree: SyntaxTree, root: SyntaxTree.ID) {
    var parser = Parser(Array(expression.utf8))
    try parser.advance()
    if parser.current.kind == .end {
      throw CompilationError("an expression is missing", at: parser.current.range)
    }
    let root = try parser.expression()
    if parser.current.kind != .end { throw parser.unexpected("an operator or the end") }
    return (parser.tree, root)
  }

  // MARK: Operators

  private mutating func expression() throws(CompilationError) -> SyntaxTree.ID {
    nesting += 1
    defer { nesting -= 1 }
    if nesting > Self.deepestNesting { throw tooDeep(at: current.range) }
    let condition = try binary(1)
    guard try accept(.question) else { return condition }
    let then = try binary(1)
    try expect(.colon, "`:` and what holds otherwise")
    let otherwise = try expression()
    return try add(
      .conditional(condition: condition, then: then, else: otherwise),
      from: tree[condition].range.lowerBound, over: [condition, then, otherwise])
  }

  /// An operand and the operators after it that bind at least as tightly as `precedence`.
  private mutating func binary(_ precedence: Int) throws(CompilationError) -> SyntaxTree.ID {
    var left = try unary()
    while let operation = Operator(binary: current.kind), operation.precedence >= precedence {
      if operation == .and || operation == .or {
        left = try logical(operation, first: left)
      } else {
        try advance()
        let right = try binary(operation.precedence + 1)
        left = try add(
          .binary(operation, left, right), from: tree[left].range.lowerBound, over: [left, right])
      }
    }
    return left
  }

  /// A chain of `&&` or `||`, balanced so that long chains stay shallow.
  private mutating func logical(
    _ operation: Operator, first: SyntaxTree.ID
  ) throws(CompilationError) -> SyntaxTree.ID {
    var operands = [first]
    while Operator(binary: current.kind) == operation {
      try advance()
      operands.append(try binary(operation.precedence + 1))
    }
    return try balance(operation, operands[...])
  }

  private mutating func balance(
    _ operation: Operator, _ operands: ArraySlice<SyntaxTree.ID>
  ) throws(CompilationError) -> SyntaxTree.ID {
    if operands.count == 1 { return operands[operands.startIndex] }
    let middle = operands.startIndex + operands.count / 2
    let left = try balance(operation, operands[..<middle])
    let right = try balance(operation, operands[middle...])
    let range = tree[left].range.lowerBound..<tree[right].range.upperBound
    return tree.add(.binary(operation, left, right), range, over: [left, right])
  }

  private mutating func unary() throws(CompilationError) -> SyntaxTree.ID {
    guard current.kind == .not || current.kind == .minus else { return try member() }
    let sign = current.kind
    var starts: [Int] = []
    while current.kind == sign {
      starts.append(current.range.lowerBound)
      try advance()
    }
    var operand: SyntaxTree.ID
    if sign == .minus, current.kind == .int || current.kind == .double, let start = starts.popLast() {
      operand = try member(of: try number(negatedFrom: start))
    } else {
      operand = try member()
    }
    for start in starts.reversed() {
      operand = try add(.unary(sign == .not ? .not : .negate, operand), from: start, over: [operand])
    }
    return operand
  }

  // MARK: Members

  private mutating func member() throws(CompilationError) -> SyntaxTree.ID {
    try member(of: try primary())
  }

  private mutating func member(of primary: SyntaxTree.ID) throws(CompilationError) -> SyntaxTree.ID {
    var operand = primary
    while true {
      let start = tree[operand].range.lowerBound
      if try accept(.dot) {
        let field = try selector()
        if current.kind == .leftParenthesis {
          let arguments = try arguments()
          operand = try call(field, on: operand, arguments, from: start)
        } else {
          let selection = SyntaxTree.Selection(operand: operand, field: field)
          operand = try add(.select(selection), from: start, over: [operand])
        }
      } else if current.kind == .leftBracket {
        try advance()
        let index = try expression()
        try expect(.rightBracket, "`]`")
        operand = try add(.binary(.index, operand, index), from: start, over: [operand, index])
      } else {
        return operand
      }
    }
  }

  /// The name after a dot: anything but a keyword, or a name in backticks.
  private mutating func selector() throws(CompilationError) -> SyntaxTree.Name {
    let token = current
    switch token.kind {
    case .identifier:
      try advance()
      return SyntaxTree.Name(text: text(token.range), range: token.range)
    case .quotedIdentifier:
      try advance()
      let inner = token.range.lowerBound + 1..<token.range.upperBound - 1
      if current.kind == .leftParenthesis {
        throw CompilationError("a function's name cannot stand in backticks", at: token.range)
      }
      return SyntaxTree.Name(text: text(inner), range: token.range)
    default: throw unexpected("a member's name")
    }
  }

  private mutating func primary() throws(CompilationError) -> SyntaxTree.ID {
    let token = current
    switch token.kind {
    case .identifier: return try identifier(isAbsolute: false, from: token.range.lowerBound)
    case .dot:
      try advance()
      return try identifier(isAbsolute: true, from: token.range.lowerBound)
    case .leftParenthesis:
      try advance()
      let inner = try expression()
      try expect(.rightParenthesis, "`)`")
      return inner
    case .leftBracket: return try list()
    case .leftBrace: return try map()
    case .int, .uint, .double: return try number()
    case .string: return try literal(.string(try QuotedLiteral.string(source, token.range)))
    case .bytes: return try literal(.bytes(try QuotedLiteral.bytes(source, token.range)))
    case .true: return try literal(.bool(true))
    case .false: return try literal(.bool(false))
    case .null: return try literal(.null)
    default: throw unexpected("a value")
    }
  }

  private mutating func identifier(
    isAbsolute: Bool, from start: Int
  ) throws(CompilationError) -> SyntaxTree.ID {
    let token = current
    guard token.kind == .identifier else { throw unexpected("a name") }
    let name = SyntaxTree.Name(text: text(token.range), range: token.range, isAbsolute: isAbsolute)
    if ReservedWord(rawValue: name.text) != nil {
      throw CompilationError("`\(name.text)` is a reserved word", at: token.range)
    }
    try advance()
    switch current.kind {
    case .leftParenthesis:
      let arguments = try arguments()
      return try call(name, on: nil, arguments, from: start)
    case .leftBrace:
      throw CompilationError("messages cannot be constructed here", at: start..<current.range.upperBound)
    default: return try add(.identifier(name), from: start, over: [])
    }
  }

  /// Arguments in parentheses, both of which are consumed.
  private mutating func arguments() throws(CompilationError) -> [SyntaxTree.ID] {
    try advance()
    var arguments: [SyntaxTree.ID] = []
    if current.kind != .rightParenthesis {
      repeat { arguments.append(try expression()) } while try accept(.comma)
    }
    try expect(.rightParenthesis, "`,` or `)`")
    return arguments
  }

  // MARK: Literals

  private mutating func list() throws(CompilationError) -> SyntaxTree.ID {
    let start = current.range.lowerBound
    try advance()
    var elements: [SyntaxTree.ID] = []
    while current.kind != .rightBracket {
      elements.append(try expression())
      guard try accept(.comma) else { break }
    }
    try expect(.rightBracket, "`,` or `]`")
    return try add(.list(elements), from: start, over: elements)
  }

  private mutating func map() throws(CompilationError) -> SyntaxTree.ID {
    let start = current.range.lowerBound
    try advance()
    var entries: [(key: SyntaxTree.ID, value: SyntaxTree.ID)] = []
    while current.kind != .rightBrace {
      let key = try expression()
      try expect(.colon, "`:` and a value")
      entries.append((key, try expression()))
      guard try accept(.comma) else { break }
    }
    try expect(.rightBrace, "`,` or `}`")
    return try add(.map(entries), from: start, over: entries.flatMap { [$0.key, $0.value] })
  }

  private mutating func literal(_ value: Value) throws(CompilationError) -> SyntaxTree.ID {
    let start = current.range.lowerBound
    try advance()
    return try add(.literal(value), from: start, over: [])
  }

  private mutating func number(negatedFrom sign: Int? = nil) throws(CompilationError) -> SyntaxTree.ID {
    let token = current
    let literal = NumberLiteral(text: text(token.range), isNegative: sign != nil)
    let value: Value? =
      switch token.kind {
      case .int: literal.int.map(Value.int)
      case .uint: literal.uint.map(Value.uint)
      default: literal.double.map(Value.double)
      }
    let start = sign ?? token.range.lowerBound
    guard let value else {
      let kind = token.kind == .double ? "a double" : "64 bits"
      throw CompilationError("the number does not fit \(kind)", at: start..<token.range.upperBound)
    }
    try advance()
    return try add(.literal(value), from: start, over: [])
  }

  // MARK: Tokens

  private mutating func advance() throws(CompilationError) {
    previousEnd = current.range.upperBound
    current = try lexer.next()
  }

  private mutating func accept(_ kind: Token.Kind) throws(CompilationError) -> Bool {
    guard current.kind == kind else { return false }
    try advance()
    return true
  }

  private mutating func expect(_ kind: Token.Kind, _ what: String) throws(CompilationError) {
    if try !accept(kind) { throw unexpected(what) }
  }

  private func unexpected(_ expected: String) -> CompilationError {
    let found = current.kind == .end ? "the end" : "`\(text(current.range))`"
    return CompilationError("\(expected) expected, found \(found)", at: current.range)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: source[range], as: UTF8.self)
  }

  /// Adds a node that reaches from `start` to the last token consumed.
  mutating func add(
    _ kind: SyntaxTree.Kind, from start: Int, over children: [SyntaxTree.ID]
  ) throws(CompilationError) -> SyntaxTree.ID {
    let id = tree.add(kind, start..<previousEnd, over: children)
    if tree[id].height > Self.highestTree { throw tooDeep(at: tree[id].range) }
    return id
  }

  private func tooDeep(at range: Range<Int>) -> CompilationError {
    CompilationError("the expression is nested too deeply", at: range)
  }
}
