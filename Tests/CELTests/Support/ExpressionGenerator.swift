/// Writes expressions, mostly conditions, at random: sensible ones, and others that fail in every way.
///
/// The same seed gives the same expressions on every machine.
struct ExpressionGenerator {
  private var random: Random
  /// Whether literals are written as elements of lists, so that nobody knows them before they are evaluated.
  private let hidesLiterals: Bool

  init(seed: Int, hidingLiterals hidesLiterals: Bool = false) {
    random = Random(state: UInt64(seed))
    self.hidesLiterals = hidesLiterals
  }

  mutating func condition(depth: Int = 4) -> String {
    guard depth > 0, roll(10) > 0 else { return literal(["true", "false", "1", "'a'", "null"]) }
    return switch roll(16) {
    case 0: "!(\(condition(depth: depth - 1)))"
    case 1, 2: "(\(condition(depth: depth - 1)) && \(condition(depth: depth - 1)))"
    case 3, 4: "(\(condition(depth: depth - 1)) || \(condition(depth: depth - 1)))"
    case 5:
      "(\(condition(depth: depth - 1)) ? \(condition(depth: depth - 1)) : \(condition(depth: depth - 1)))"
    case 6, 7:
      "\(range()).\(pick(["all", "exists", "exists_one"]))(x, \(condition(depth: depth - 1)))"
    case 8: "\(range()).\(pick(["all", "exists"]))(x, y, \(condition(depth: depth - 1)))"
    case 9: "cel.bind(x, \(value()), \(condition(depth: depth - 1)))"
    case 10: "has(\(pick(Self.members)))"
    case 11: "\(value()) \(pick(["<", "<=", ">", ">="])) \(value())"
    case 12: "\(text()).\(pick(["contains", "startsWith", "endsWith", "matches"]))(\(text()))"
    case 13: "\(value()) in \(range())"
    default: "\(value()) \(pick(["==", "!="])) \(value())"
    }
  }

  private mutating func value() -> String {
    switch roll(8) {
    case 0: literal(["0", "1", "512", "1u", "1.0", "0.0 / 0.0"])
    case 1: "\(range()).size()"
    case 2: "\(value()) / \(literal(["0", "2"]))"
    case 3: "\(text()).split(\(text()))[\(literal(["0", "1", "2", "-1", "1u", "1.0", "0.5", "'a'", "null"]))]"
    case 4: range()
    default: text()
    }
  }

  private mutating func text() -> String {
    roll(3) == 0
      ? pick(Self.members)
      : literal([
        "''", "'a'", "'web'", "'a:b'", "':'", "'é'", "'^w'", "'('", "'\(String(repeating: "a", count: 70))'",
        "5", "dyn(5)", "null", "[1]",
      ])
  }

  private mutating func range() -> String {
    switch roll(6) {
    case 0: pick(["task.containers", "container.options", "container.healthCheck.command", "anything"])
    case 1: literal(["{'a': 1, 'web': 2}", "{}", "5", "'web'"])
    default:
      literal([
        "[]", "['a', 'web']", "['a', 1]", "[1, 1.0, 2u]", "['a:b', '\(String(repeating: "b", count: 70))']",
        "[true, false]", "[[], ['a']]", "[null]",
      ])
    }
  }

  private static let members = [
    "task.family", "container.name", "container.memory", "container.healthCheck", "container.nothing",
    "container.healthCheck.interval", "task.containers[1].memory", "container.options.region",
    "anything.name",
    "x.name", "x.memory",
  ]

  private mutating func literal(_ texts: [String]) -> String {
    hidesLiterals ? "[\(pick(texts))][0]" : pick(texts)
  }

  private mutating func pick(_ texts: [String]) -> String { texts[roll(texts.count)] }

  private mutating func roll(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  /// SplitMix64.
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return value ^ value >> 31
    }
  }
}
