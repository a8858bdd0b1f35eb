/// Calls: which overload the types of the operands choose.
extension Checker {
  /// The overloads among `signatures` that `types` fit, and the type the call has: `dyn` if they differ.
  mutating func match(
    _ signatures: [Signature], _ types: [CELType]
  ) -> (positions: [Int], result: CELType)? {
    var matches: [(position: Int, result: CELType, learnt: Substitution)] = []
    for (position, signature) in signatures.enumerated() where signature.operands.count == types.count {
      var attempt = substitution
      let instance = attempt.instantiate(signature)
      guard zip(types, instance.operands).allSatisfy({ attempt.unify($0, $1) }) else { continue }
      matches.append((position, instance.result, attempt))
    }
    guard let first = matches.first else { return nil }
    if matches.count == 1 {
      substitution = first.learnt
      return ([first.position], first.result)
    }
    // Each would teach something else about the operands, so nothing is learnt.
    let results = Set(matches.map { $0.learnt.settle($0.result) })
    return (matches.map(\.position), results.count == 1 ? results.first ?? .dyn : .dyn)
  }

  mutating func call(_ call: SyntaxTree.Call, _ id: SyntaxTree.ID) -> CELType {
    var function = call.function
    var operands = call.arguments
    var candidates: [Candidate] = []
    if let target = call.target {
      // `strings.quote(x)` is a function in a namespace, unless no such function exists.
      if var name = qualifiedName(target) {
        name.text += "." + function.text
        candidates = overloads(of: name, isMember: false)
        if !candidates.isEmpty { function = name }
      }
      if candidates.isEmpty {
        candidates = overloads(of: function, isMember: true)
        operands.insert(target, at: 0)
      }
    } else {
      candidates = overloads(of: function, isMember: false)
    }
    guard !candidates.isEmpty else {
      undeclared(call, id)
      return .dyn
    }
    let types = operands.map { check($0) }
    guard let match = match(candidates.map(\.signature), types) else {
      explainMismatch(function, candidates, operands, types, id)
      resolve(id, to: candidates[0].resolution(operands))
      return .dyn
    }
    let chosen = match.positions.map { candidates[$0] }
    if Set(chosen.map(\.identity)).count > 1 {
      reportMismatch("the types do not tell which `\(function.text)` is meant", in: id)
    }
    resolve(id, to: chosen[0].resolution(operands))
    validatePattern(chosen[0], operands)
    return match.result
  }

  private func overloads(of name: SyntaxTree.Name, isMember: Bool) -> [Candidate] {
    for candidate in environment.candidates(for: name.text, isAbsolute: name.isAbsolute || isMember) {
      let found =
        StandardFunction.declarations.filter { $0.name == candidate && ($0.receiver != nil) == isMember }
        .map { Candidate(declaration: $0, isStandard: true) }
        + environment.functions.filter { $0.name == candidate && ($0.receiver != nil) == isMember }
        .map { Candidate(declaration: $0, isStandard: false) }
      if !found.isEmpty { return found }
    }
    return []
  }

  private mutating func undeclared(_ call: SyntaxTree.Call, _ id: SyntaxTree.ID) {
    var function = call.function
    var suggestion = suggestion(for: function.text, isMember: call.target != nil)
    if let target = call.target {
      if let (name, meant) = misspeltInNamespace(function, target) {
        (function, suggestion) = (name, meant)
      } else {
        check(target)
      }
    }
    let problem = "undeclared function `\(function.text)`"
    resolve(id, to: .unresolved(problem))
    report(problem, at: function.range, suggestion: suggestion)
    for argument in call.arguments { check(argument) }
  }

  /// The full name of what is probably a function in a namespace, and the declared name it is near to.
  private func misspeltInNamespace(
    _ function: SyntaxTree.Name, _ target: SyntaxTree.ID
  ) -> (name: SyntaxTree.Name, meant: String)? {
    guard var name = qualifiedName(target), !isDeclared(target) else { return nil }
    name.text += "." + function.text
    name.range = tree[target].range.lowerBound..<function.range.upperBound
    return suggestion(for: name.text, isMember: false).map { (name, $0) }
  }

  private func suggestion(for function: String, isMember: Bool) -> String? {
    let declared = (StandardFunction.declarations + environment.functions)
      .filter { ($0.receiver != nil) == isMember }.map(\.name)
    return environment.closestName(function, declared + (isMember ? Macro.names : ["has"]))
  }

  private mutating func explainMismatch(
    _ function: SyntaxTree.Name, _ candidates: [Candidate], _ operands: [SyntaxTree.ID],
    _ types: [CELType], _ id: SyntaxTree.ID
  ) {
    let fitting = candidates.filter { $0.signature.operands.count == types.count }
    let isMember = candidates[0].declaration.receiver != nil
    guard !fitting.isEmpty else {
      let found = types.count - (isMember ? 1 : 0)
      let counts = Set(candidates.map(\.declaration.parameters.count)).sorted()
      let expected = counts.map(String.init).joined(separator: " or ")
      let noun = counts == [1] ? "argument" : "arguments"
      reportMismatch("`\(function.text)` takes \(expected) \(noun), found \(found)", in: id)
      return
    }
    for (position, type) in types.enumerated() {
      let expected = fitting.map { $0.signature.operands[position] }
      if expected.contains(where: { match([Signature([$0], .dyn)], [type]) != nil }) { continue }
      var names: [String] = []
      for name in expected.map(environment.name) where !names.contains(name) { names.append(name) }
      let what =
        isMember && position == 0 ? "`\(function.text)` is called on" : "`\(function.text)` needs"
      reportMismatch(
        "\(what) \(names.joined(separator: " or ")), found \(name(of: type))", in: id,
        at: tree[operands[position]].range)
      return
    }
    let names = types.map { name(of: $0) }.joined(separator: ", ")
    reportMismatch("`\(function.text)` does not take (\(names))", in: id)
  }

  /// A pattern that is written out is checked here, so that a mistake in it has a place.
  private mutating func validatePattern(_ candidate: Candidate, _ operands: [SyntaxTree.ID]) {
    guard candidate.isStandard, candidate.declaration.id == Int(StandardFunction.matches.rawValue),
      case .literal(.string(let pattern)) = tree[operands[1]].kind
    else { return }
    do {
      _ = try RegularExpression(pattern)
    } catch {
      report("invalid pattern: \(error.message)", at: tree[operands[1]].range)
    }
  }
}
