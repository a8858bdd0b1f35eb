extension StandardFunction {
  /// The overloads of all standard functions; `id` is the function's raw value.
  static let declarations: [FunctionDeclaration] =
    core + conversions + stringExtension + listLibrary

  /// CEL language definition, "List of Standard Definitions".
  private static let core: [FunctionDeclaration] = {
    let sized: [CELType] = [.string, .bytes, .list(.parameter(0)), .map(.parameter(0), .parameter(1))]
    return sized.flatMap { [size.member("size", of: $0, [], .int), size.global("size", [$0], .int)] } + [
      contains.member("contains", of: .string, [.string], .bool),
      startsWith.member("startsWith", of: .string, [.string], .bool),
      endsWith.member("endsWith", of: .string, [.string], .bool),
      matches.member("matches", of: .string, [.string], .bool),
      matches.global("matches", [.string, .string], .bool),
    ]
  }()

  private static let conversions: [FunctionDeclaration] =
    [.int, .uint, .double, .string].map { int.global("int", [$0], .int) }
    + [.int, .uint, .double, .string].map { uint.global("uint", [$0], .uint) }
    + [.int, .uint, .double, .string].map { double.global("double", [$0], .double) }
    + [.int, .uint, .double, .string, .bytes, .bool].map { string.global("string", [$0], .string) }
    + [.bytes, .string].map { bytes.global("bytes", [$0], .bytes) }
    + [.bool, .string].map { bool.global("bool", [$0], .bool) }
    + [
      type.global("type", [.parameter(0)], .type),
      dyn.global("dyn", [.parameter(0)], .dyn),
    ]

  /// cel-go's `ext.Strings`.
  private static let stringExtension: [FunctionDeclaration] = [
    charAt.member("charAt", of: .string, [.int], .string),
    indexOf.member("indexOf", of: .string, [.string], .int),
    indexOf.member("indexOf", of: .string, [.string, .int], .int),
    lastIndexOf.member("lastIndexOf", of: .string, [.string], .int),
    lastIndexOf.member("lastIndexOf", of: .string, [.string, .int], .int),
    lowerAscii.member("lowerAscii", of: .string, [], .string),
    upperAscii.member("upperAscii", of: .string, [], .string),
    replace.member("replace", of: .string, [.string, .string], .string),
    replace.member("replace", of: .string, [.string, .string, .int], .string),
    split.member("split", of: .string, [.string], .list(.string)),
    split.member("split", of: .string, [.string, .int], .list(.string)),
    substring.member("substring", of: .string, [.int], .string),
    substring.member("substring", of: .string, [.int, .int], .string),
    trim.member("trim", of: .string, [], .string),
    join.member("join", of: .list(.string), [], .string),
    join.member("join", of: .list(.string), [.string], .string),
    format.member("format", of: .string, [.list(.dyn)], .string),
    quote.global("strings.quote", [.string], .string),
  ]

  /// Kubernetes' CEL library, "list library".
  private static let listLibrary: [FunctionDeclaration] = {
    let numbers: [CELType] = [.int, .uint, .double]
    let ordered = numbers + [.string, .bytes, .bool]
    return numbers.map { sum.member("sum", of: .list($0), [], $0) }
      + ordered.map { min.member("min", of: .list($0), [], $0) }
      + ordered.map { max.member("max", of: .list($0), [], $0) }
      + ordered.map { isSorted.member("isSorted", of: .list($0), [], .bool) }
      + [
        indexOf.member("indexOf", of: .list(.parameter(0)), [.parameter(0)], .int),
        lastIndexOf.member("lastIndexOf", of: .list(.parameter(0)), [.parameter(0)], .int),
      ]
  }()

  private func member(
    _ name: String, of receiver: CELType, _ parameters: [CELType], _ result: CELType
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      id: Int(rawValue), name: name, receiver: receiver, parameters: parameters, result: result)
  }

  private func global(
    _ name: String, _ parameters: [CELType], _ result: CELType
  ) -> FunctionDeclaration {
    FunctionDeclaration(id: Int(rawValue), name: name, parameters: parameters, result: result)
  }
}
