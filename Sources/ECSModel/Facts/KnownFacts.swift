/// The facts of a document that are derived already, by their numbers.
///
/// Most facts are absent, truth values or empty lists. Those take a code and nothing else.
struct KnownFacts {
  private enum Code {
    static let unknown: UInt32 = 0
    static let absent: UInt32 = 1
    static let unresolved: UInt32 = 2
    static let no: UInt32 = 3
    static let yes: UInt32 = 4
    static let emptyList: UInt32 = 5
    /// The first of the codes that say where a value stands among the others.
    static let firstOther: UInt32 = 6
  }

  private var codes: [UInt32]
  private var others: [FactValue] = []

  /// Knows none of so many facts.
  init(count: Int) {
    codes = Array(repeating: Code.unknown, count: count)
  }

  /// What is known of a fact; nil where nothing is yet.
  subscript(number: Int) -> Field<FactValue>? {
    switch codes[number] {
    case Code.unknown: nil
    case Code.absent: .absent
    case Code.unresolved: .unresolved
    case Code.no: .value(.boolean(false))
    case Code.yes: .value(.boolean(true))
    case Code.emptyList: .value(.list([]))
    case let code: .value(others[Int(code - Code.firstOther)])
    }
  }

  /// Notes what a fact is.
  mutating func note(_ fact: Field<FactValue>, at number: Int) {
    switch fact {
    case .absent: codes[number] = Code.absent
    case .unresolved, .invalid: codes[number] = Code.unresolved
    case .value(.boolean(let truth)): codes[number] = truth ? Code.yes : Code.no
    case .value(.list(let elements)) where elements.isEmpty: codes[number] = Code.emptyList
    case .value(let value):
      codes[number] = Code.firstOther + UInt32(others.count)
      others.append(value)
    }
  }
}
