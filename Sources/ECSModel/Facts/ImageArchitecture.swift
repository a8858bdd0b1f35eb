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
    let firstBytes = firstBytes
    var named: CPUArchitecture?
    var isUnclear = false
    func read(_ text: TextBytes) {
      // Each of the words has a six; few images do.
      guard text.holds(UInt8(ascii: "6")) else { return }
      for start in text.indices where firstBytes.contains(text[start].lowercased) {
        if start > text.startIndex, text[start - 1].isLetterOrDigit { continue }
        for (word, architecture) in words where isWord(word, at: start, in: text) {
          isUnclear = isUnclear || (named ?? architecture) != architecture
          named = architecture
        }
      }
    }
    read(image.repository)
    if let tag = image.tag { read(tag) }
    return isUnclear ? nil : named
  }

  private static func isWord(_ word: StaticString, at start: Int, in text: TextBytes) -> Bool {
    let end = start + word.utf8CodeUnitCount
    return text[start...].hasCaseInsensitivePrefix(word)
      && (end == text.endIndex || !text[end].isLetterOrDigit)
  }
}
