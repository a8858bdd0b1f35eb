/// Git could not tell what was asked.
struct GitFailure: Error, Equatable {
  /// Why: one line, without a full stop.
  let reason: String
}
