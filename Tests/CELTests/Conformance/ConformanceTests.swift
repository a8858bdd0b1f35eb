import CEL
import Testing

@Suite("Conformance to the specification", .enabled(if: !ConformanceCase.all.isEmpty))
struct ConformanceTests {
  @Test("gives what the specification's tests expect", arguments: ConformanceCase.all)
  func conforms(to test: ConformanceCase) throws {
    guard test.skipReason == nil else { return }
    let program =
      test.isChecked
      ? try Compiler.compile(test.expression, in: test.environment)
      : try Compiler.compileUnchecked(test.expression, in: test.environment)
    var evaluator = Evaluator()
    let result = evaluator.evaluate(program, variables: test.variables, host: EmptyHost())
    switch test.expectation {
    case .error:
      guard case .error = result else {
        Issue.record("\(test) gives \(result) instead of an error")
        return
      }
    case .value(let expected):
      #expect(isSame(result, expected), "\(test) gives \(result) instead of \(expected)")
    }
  }

  @Test("skips only cases that are out of scope or wrong themselves")
  func skips() {
    let reasons = ConformanceCase.all.compactMap(\.skipReason)
    let counts = Dictionary(grouping: reasons, by: \.self).mapValues(\.count)
    for (reason, count) in counts.sorted(by: { $0.key < $1.key }) {
      print("CEL conformance: \(count) of \(ConformanceCase.all.count) cases skipped: \(reason)")
    }
    #expect(
      counts == [
        "durations are out of scope": 3, "timestamps are out of scope": 5,
        "their copies expect a backslash that the originals do not": 2,
      ])
  }

  /// Maps are the same in any order; everything else is compared as it is, the sign of zero included.
  private func isSame(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.double(let left), .double(let right)):
      return left.bitPattern == right.bitPattern
    case (.map(.entries(let left)), .map(.entries(let right))):
      return left.count == right.count
        && (0..<left.count).allSatisfy { position in
          right.value(forKey: left[position].key).map { isSame(left[position].value, $0) } ?? false
        }
    default: return left == right
    }
  }
}
