/// Reads for which processor an image was built, where its name says so.
enum ImageArchitecture {
  private static let words: [(word: StaticString, architecture: CPUArchitecture)] = [
    ("arm64", .arm64), ("arm64v8", .arm64), ("aarch64", .arm64),
    ("amd64", .x86_64), ("x86_64", .x86_64), ("x86-64", .x86_64), ("x64", .x86_64),
  ]

  /// The processor in the repository or the tag: `ARM64` of `arm64v8/nginx:1.27` and of `shop:1.4-arm64`. Nil
  /// where none is named, or both are.
  static func named(in image: ImageReference) -> CPUArchitecture? {
    let named = (words(in: image.repository) + words(in: image.tag ?? ""))
    guard let first = named.first, named.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private static func words(in text: String) -> [CPUArchitecture] {
    let bytes = Array(text.utf8)
    var found: [CPUArchitecture] = []
    for start in bytes.indices where start == 0 || !bytes[start - 1].isLetterOrDigit {
      for (word, architecture) in words where isWord(word, at: start, in: bytes) {
        found.append(architecture)
      }
    }
    return found
  }

  private static func isWord(_ word: StaticString, at start: Int, in bytes: [UInt8]) -> Bool {
    let end = start + word.utf8CodeUnitCount
    return bytes[start...].hasCaseInsensitivePrefix(word)
      && (end == bytes.count || !bytes[end].isLetterOrDigit)
  }
}
