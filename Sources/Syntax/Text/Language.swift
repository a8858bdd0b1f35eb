/// A language that task definitions are written in.
public enum Language: String, Sendable, CaseIterable {
  /// RFC 8259.
  case json
  /// YAML, with scalars resolved by the YAML 1.2 core schema.
  case yaml

  /// The language that the extension of a file's name stands for; nil for any other extension, and without one.
  package init?(fileName: String) {
    let name = fileName.lowercased()
    if name.hasSuffix(".json") {
      self = .json
    } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      self = .yaml
    } else {
      return nil
    }
  }
}
