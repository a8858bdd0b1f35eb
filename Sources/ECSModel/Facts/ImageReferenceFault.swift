extension ImageReference {
  /// Why Docker would not take the reference, as the end of a sentence that begins with it; nil where it would.
  ///
  /// Source: the distribution project's reference grammar. Left to rules of their own are the digest and the
  /// hosts of Amazon ECR.
  var fault: String? {
    if let registry {
      if registry.last == UInt8(ascii: ":"), repository.first == UInt8(ascii: "/") {
        return "begins with a scheme; write the registry's host without it"
      }
      if !isInPrivateECR, !Self.isHost(registry) {
        return "has no valid host in front: \"\(String(registry))\""
      }
    }
    return repositoryFault ?? tag.flatMap(Self.fault(ofTag:))
  }

  /// Whether the registry's host is meant as one of Amazon ECR's private ones.
  var isInPrivateECR: Bool {
    registry.map { $0.contains(".dkr.ecr") || $0.contains(".dkr-ecr.") } ?? false
  }

  private var repositoryFault: String? {
    if repository.isEmpty { return "names no repository" }
    if repository.contains(where: \.isUppercaseLetter) {
      return "has upper-case letters in its repository \"\(String(repository))\"; write it in lower case"
    }
    var rest = repository
    while true {
      let part = rest.prefix { $0 != UInt8(ascii: "/") }
      if part.isEmpty { return "has an empty part between slashes" }
      if !Self.isPathPart(part) { return "has a part that is no name: \"\(String(part))\"" }
      if part.endIndex == rest.endIndex { return nil }
      rest = rest[(part.endIndex + 1)...]
    }
  }

  /// A tag: a letter, digit or underscore, then up to 127 of those, dots and hyphens.
  private static func fault(ofTag tag: TextBytes) -> String? {
    guard let first = tag.first else { return "ends in a colon without a tag" }
    if tag.contains(UInt8(ascii: ":")) { return "has more than one tag: \"\(String(tag))\"" }
    if tag.count > 128 { return "has a tag of \(tag.count) characters, and 128 are the most" }
    let isValid =
      isWordCharacter(first)
      && tag.allSatisfy { isWordCharacter($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    return isValid ? nil : "has a tag that is none: \"\(String(tag))\""
  }

  /// A host name with an optional port.
  private static func isHost(_ text: TextBytes) -> Bool {
    let name = text.prefix { $0 != UInt8(ascii: ":") }
    let port = text[name.endIndex...].dropFirst()
    if name.endIndex < text.endIndex, port.isEmpty || !port.allSatisfy(\.isDigit) { return false }
    // Labels begin and end with a letter or a digit.
    var before = UInt8(ascii: ".")
    for byte in name {
      switch byte {
      case UInt8(ascii: "."): if !before.isLetterOrDigit { return false }
      case UInt8(ascii: "-"): if before == UInt8(ascii: ".") { return false }
      default: if !byte.isLetterOrDigit { return false }
      }
      before = byte
    }
    return before.isLetterOrDigit
  }

  /// Lower-case letters and digits, joined by a dot, one or two underscores, or any number of hyphens.
  private static func isPathPart(_ part: TextBytes) -> Bool {
    var rest = part.drop(while: isPathCharacter)
    guard rest.startIndex > part.startIndex else { return false }
    while !rest.isEmpty {
      let next = rest.drop { !isPathCharacter($0) }
      guard !next.isEmpty, isSeparator(rest[..<next.startIndex]) else { return false }
      rest = next.drop(while: isPathCharacter)
    }
    return true
  }

  private static func isPathCharacter(_ byte: UInt8) -> Bool { byte.isDigit || byte.isLowercaseLetter }

  private static func isSeparator(_ bytes: TextBytes) -> Bool {
    switch bytes.first {
    case UInt8(ascii: "."): bytes.count == 1
    case UInt8(ascii: "_"): bytes.count <= 2 && bytes.last == UInt8(ascii: "_")
    default: bytes.allSatisfy { $0 == UInt8(ascii: "-") }
    }
  }

  private static func isWordCharacter(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte == UInt8(ascii: "_")
  }
}
