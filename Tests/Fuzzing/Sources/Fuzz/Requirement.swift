/// Ends the run where something does not hold that should, and says what, as `precondition` in a release build does
/// not.
func require(_ holds: Bool, _ failure: @autoclosure () -> String) {
  if !holds { fatalError(failure()) }
}
