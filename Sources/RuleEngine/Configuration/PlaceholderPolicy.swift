/// What to make of placeholders such as `${TAG}` and `<IMAGE1_NAME>`.
public enum PlaceholderPolicy: String, CaseIterable, Sendable {
  /// The file is a template: what a placeholder stands for is unknown, and nothing is said about it.
  case allow
  /// The file is about to be registered: a placeholder that is left over is an error.
  case refuse
}
