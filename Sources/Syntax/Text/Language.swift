/// A language that task definitions are written in.
public enum Language: String, Sendable, CaseIterable {
  /// RFC 8259.
  case json
  /// YAML, with scalars resolved by the YAML 1.2 core schema.
  case yaml
}
