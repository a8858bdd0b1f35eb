/// Reads for which processor an image was built, where its name says so.
enum ImageArchitecture {
  private static let words: [(word: StaticString, architecture: CPUArchitecture)] = [
    ("arm64", .arm64), ("arm64v8", .arm64), ("aarch64", .arm64),
    ("amd64", .x86_64), ("x86_64", .x86_64), ("x86-64", .x86_64), ("x64", .x86_64),
  ]

  private static let firstBytes = ByteSet(words.map { $0.word.utf8Start[0] })

  /// The processor in the repository or the tag: `ARM64` of `arm64v8/nginx:1.27` and of `shop:1.4-arm64`. Nil
  /// where none is named, or both are.
  static func named(in image: ImageReference) -> CPUArchitecture? {
    var named: CPUArchitecture?
    for text in [image.repository, image.tag] {
      guard let text else { continue }
      for architecture in architectures(in: text) {
        if let named, named != architecture { return nil }
        named = architecture
      }
    }
    return named
  }

  private static func architectures(in text: TextBytes) -> [CPUArchitecture] {
    let firstBytes = firstBytes
    var found: [CPUArchitecture] = []
    for start in text.indices where firstBytes.contains(text[start].lowercased) {
      if start > text.startIndex, text[start - 1].isLetterOrDigit { continue }
      for (word, architecture) in words where isWord(word, at: start, in: text) { found.append(architecture) }
    }
    return found
  }

  private static func isWord(_ word: StaticString, at start: Int, in text: TextBytes) -> Bool {
    let end = start + word.utf8CodeUnitCount
    return text[start...].hasCaseInsensitivePrefix(word)
      && (end == text.endIndex || !text[end].isLetterOrDigit)
  }
}
