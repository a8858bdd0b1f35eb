/// The facts of a document that are derived already, by their numbers.
///
/// Most facts are absent, truth values or empty lists. Those take a code and nothing else.
@usableFromInline
struct KnownFacts: ~Copyable {
  @usableFromInline
  enum Code {
    @inlinable static var unknown: UInt32 { 0 }
    @inlinable static var absent: UInt32 { 1 }
    @inlinable static var unresolved: UInt32 { 2 }
    @inlinable static var no: UInt32 { 3 }
    @inlinable static var yes: UInt32 { 4 }
    @inlinable static var emptyList: UInt32 { 5 }
    /// The first of the codes that say where a value stands among the others.
    @inlinable static var firstOther: UInt32 { 6 }
  }

  // In memory behind pointers: facts derive facts while they are noted, and changes of properties would be checked at run
  // time for others in their midst.
  /// The codes, by the numbers of the facts.
  @usableFromInline let codes: UnsafeMutablePointer<UInt32>
  /// The values that have no code of their own.
  @usableFromInline let others: UnsafeMutablePointer<[FactValue]>
  @usableFromInline let count: Int

  /// Knows none of so many facts.
  init(count: Int) {
    self.count = count
    codes = .allocate(capacity: count)
    codes.initialize(repeating: Code.unknown, count: count)
    others = .allocate(capacity: 1)
    others.initialize(to: [])
    // About as many as most documents have.
    others.pointee.reserveCapacity(32)
  }

  deinit {
    codes.deallocate()
    others.deinitialize(count: 1)
    others.deallocate()
  }

  /// What is known of a fact; nil where nothing is yet.
  @inlinable
  @inline(__always)
  subscript(number: Int) -> Field<FactValue>? {
    precondition(0 <= number && number < count)
    return switch codes[number] {
    case Code.unknown: nil
    case Code.absent: .absent
    case Code.unresolved: .unresolved
    case Code.no: .value(.boolean(false))
    case Code.yes: .value(.boolean(true))
    case Code.emptyList: .value(.list([]))
    case let code: .value(others.pointee[Int(code - Code.firstOther)])
    }
  }

  /// Whether a fact has a value; nil where nothing is known of it yet.
  @inlinable
  @inline(__always)
  func isThere(_ number: Int) -> Bool? {
    precondition(0 <= number && number < count)
    return switch codes[number] {
    case Code.unknown: nil
    case Code.absent, Code.unresolved: false
    default: true
    }
  }

  /// Notes what a fact is.
  @inline(__always)
  func note(_ fact: Field<FactValue>, at number: Int) {
    precondition(0 <= number && number < count)
    switch fact {
    case .absent: codes[number] = Code.absent
    case .unresolved, .invalid: codes[number] = Code.unresolved
    case .value(.boolean(let truth)): codes[number] = truth ? Code.yes : Code.no
    case .value(.list(let elements)) where elements.isEmpty: codes[number] = Code.emptyList
    case .value(let value):
      codes[number] = Code.firstOther + UInt32(others.pointee.count)
      others.pointee.append(value)
    }
  }
}
