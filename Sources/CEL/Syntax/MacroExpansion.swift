/// Calls that stand for something else: `has`, the comprehension macros, `cel.bind`.
extension Parser {
  mutating func call(
    _ function: SyntaxTree.Name, on target: SyntaxTree.ID?, _ arguments: [SyntaxTree.ID], from start: Int
  ) throws(CompilationError) -> SyntaxTree.ID {
    if let target {
      if let macro = Macro(function.text, argumentCount: arguments.count) {
        return try comprehension(macro, function, over: target, arguments, from: start)
      }
      if function.text == "bind", arguments.count == 3, isIdentifier(target, "cel") {
        let variable = try variable(arguments[0], of: "cel.bind")
        return try add(
          .bind(variable: variable, value: arguments[1], body: arguments[2]), from: start,
          over: Array(arguments[1...]))
      }
    } else if function.text == "has", arguments.count == 1 {
      return try presenceTest(arguments[0], from: start)
    }
    let call = SyntaxTree.Call(function: function, target: target, arguments: arguments)
    return try add(.call(call), from: start, over: (target.map { [$0] } ?? []) + arguments)
  }

  private mutating func presenceTest(
    _ argument: SyntaxTree.ID, from start: Int
  ) throws(CompilationError) -> SyntaxTree.ID {
    guard case .select(var selection) = tree[argument].kind else {
      throw CompilationError("has() asks for a member, as in has(a.b)", at: tree[argument].range)
    }
    selection.isTest = true
    return try add(.select(selection), from: start, over: [selection.operand])
  }

  private mutating func comprehension(
    _ macro: Macro, _ name: SyntaxTree.Name, over range: SyntaxTree.ID, _ arguments: [SyntaxTree.ID],
    from start: Int
  ) throws(CompilationError) -> SyntaxTree.ID {
    var variables: [SyntaxTree.Name] = []
    for argument in arguments[..<macro.variableCount] {
      variables.append(try variable(argument, of: name.text))
    }
    if variables.count == 2, variables[0].text == variables[1].text {
      throw CompilationError("the two variables of `\(name.text)` share a name", at: variables[1].range)
    }
    let expressions = arguments[macro.variableCount...]
    let comprehension = SyntaxTree.Comprehension(
      kind: macro.kind, macro: name.text, range: range, variables: variables,
      condition: macro.hasCondition ? expressions.first : nil, body: arguments[arguments.count - 1])
    return try add(.comprehension(comprehension), from: start, over: [range] + expressions)
  }

  private func variable(
    _ argument: SyntaxTree.ID, of macro: String
  ) throws(CompilationError) -> SyntaxTree.Name {
    if case .identifier(let name) = tree[argument].kind, !name.isAbsolute { return name }
    throw CompilationError("`\(macro)` needs a plain name for its variable", at: tree[argument].range)
  }

  private func isIdentifier(_ id: SyntaxTree.ID, _ text: String) -> Bool {
    if case .identifier(let name) = tree[id].kind { name.text == text } else { false }
  }
}
