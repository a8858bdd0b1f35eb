/// Why a text is no pattern.
struct PatternError: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
