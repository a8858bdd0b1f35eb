extension ImageReference {
  /// Why Docker would not take the reference, as the end of a sentence that begins with it; nil where it would.
  ///
  /// Source: the distribution project's reference grammar. Left to rules of their own are the digest and the
  /// hosts of Amazon ECR.
  var fault: String? {
    if registry?.utf8.last == UInt8(ascii: ":"), repository.utf8.first == UInt8(ascii: "/") {
      return "begins with a scheme; write the registry's host without it"
    }
    if let registry, !isInPrivateECR, !Self.isHost(registry) {
      return "has no valid host in front: \"\(registry)\""
    }
    return repositoryFault ?? tag.flatMap(Self.fault(ofTag:))
  }

  /// Whether the registry's host is meant as one of Amazon ECR's private ones.
  var isInPrivateECR: Bool {
    guard let registry, registry.utf8.count >= ".dkr.ecr".utf8.count else { return false }
    let bytes = Array(registry.utf8)
    return bytes.contains(".dkr.ecr") || bytes.contains(".dkr-ecr.")
  }

  private var repositoryFault: String? {
    if repository.isEmpty { return "names no repository" }
    let bytes = Array(repository.utf8)
    if bytes.contains(where: \.isUppercaseLetter) {
      return "has upper-case letters in its repository \"\(repository)\"; write it in lower case"
    }
    for part in bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if part.isEmpty { return "has an empty part between slashes" }
      if !Self.isPathPart(part) { return "has a part that is no name: \"\(String(part))\"" }
    }
    return nil
  }

  /// A tag: a letter, digit or underscore, then up to 127 of those, dots and hyphens.
  private static func fault(ofTag tag: String) -> String? {
    if tag.isEmpty { return "ends in a colon without a tag" }
    let bytes = Array(tag.utf8)
    if bytes.contains(UInt8(ascii: ":")) { return "has more than one tag: \"\(tag)\"" }
    if bytes.count > 128 { return "has a tag of \(bytes.count) characters, and 128 are the most" }
    let isValid =
      bytes.allSatisfy { isWordCharacter($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
      && bytes.first.map(isWordCharacter) == true
    return isValid ? nil : "has a tag that is none: \"\(tag)\""
  }

  /// A host name with an optional port.
  private static func isHost(_ text: String) -> Bool {
    let parts = Array(text.utf8).split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let name = parts.first, parts.count <= 2 else { return false }
    if parts.count == 2, parts[1].isEmpty || !parts[1].allSatisfy(\.isDigit) { return false }
    return name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
      label.first.map(isAlphanumeric) == true && label.last.map(isAlphanumeric) == true
        && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }
  }

  /// Lower-case letters and digits, joined by a dot, one or two underscores, or any number of hyphens.
  private static func isPathPart(_ part: ArraySlice<UInt8>) -> Bool {
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

  private static func isSeparator(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch bytes.first {
    case UInt8(ascii: "."): bytes.count == 1
    case UInt8(ascii: "_"): bytes.count <= 2 && bytes.last == UInt8(ascii: "_")
    default: bytes.allSatisfy { $0 == UInt8(ascii: "-") }
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit
  }

  private static func isWordCharacter(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "_")
  }
}
