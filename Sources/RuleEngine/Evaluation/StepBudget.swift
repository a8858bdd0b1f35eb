/// How many steps a rule may still take in a run. Conditions that look through one list for each element of another
/// take time that grows with the square of the text.
struct StepBudget {
  /// The number of the run; no other has the same.
  private var run = 0
  var stepsLeft = 0

  /// Begins anew in another run.
  mutating func enter(_ run: Int, allowance: Int) {
    guard self.run != run else { return }
    self.run = run
    stepsLeft = allowance
  }
}
