/// A language that task definitions are written in.
public enum Language: String, Sendable, CaseIterable {
  /// RFC 8259.
  case json
  /// YAML, with scalars resolved by the YAML 1.2 core schema.
  case yaml

  /// The language that the extension of a file's name stands for; nil for any other extension, and without one.
  package init?(fileName: String) {
    if Self.ends(fileName, in: ".json") {
      self = .json
    } else if Self.ends(fileName, in: ".yaml") || Self.ends(fileName, in: ".yml") {
      self = .yaml
    } else {
      return nil
    }
  }

  /// Whether a name ends in an extension, in lower or upper case.
  private static func ends(_ name: String, in suffix: StaticString) -> Bool {
    suffix.withUTF8Buffer { suffix in
      name.utf8.count >= suffix.count
        && zip(name.utf8.reversed(), suffix.reversed()).allSatisfy { byte, wanted in
          byte == wanted || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte && byte | 0x20 == wanted
        }
    }
  }
}
