/// The parts of an image reference: `registry/repository:tag@digest`, as bytes of its text.
///
/// Source: the distribution project's reference grammar, which Docker and ECS follow.
struct ImageReference {
  /// The host in front, with its port: `public.ecr.aws`, `localhost:5000`. Nil for Docker Hub.
  let registry: TextBytes?
  /// The path without registry, tag and digest: `nginx/nginx`.
  let repository: TextBytes
  /// The tag, without its colon.
  let tag: TextBytes?
  /// The digest with its algorithm: `sha256:…`.
  let digest: TextBytes?

  init(_ text: TextBytes) {
    self.init(text, Layout(of: text))
  }

  /// Takes apart a text whose layout is known.
  init(_ text: TextBytes, _ layout: Layout) {
    registry = layout.registry.map { text[$0] }
    repository = text[layout.repository]
    tag = layout.tag.map { text[$0] }
    digest = layout.digest.map { text[$0] }
  }

  /// The last part of the repository: `nginx` of `public.ecr.aws/nginx/nginx`.
  var name: TextBytes { repository.lastIndex(of: Self.slash).map { repository[($0 + 1)...] } ?? repository }

  private static let slash = UInt8(ascii: "/")
}

extension ImageReference {
  /// Where the parts stand in the text.
  struct Layout: Sendable {
    fileprivate let registry: Range<Int>?
    fileprivate let repository: Range<Int>
    fileprivate let tag: Range<Int>?
    fileprivate let digest: Range<Int>?

    static let empty = Layout(of: TextBytes(UnsafeBufferPointer(start: nil, count: 0)))

    init(of text: TextBytes) {
      var end = text.startIndex
      var firstSlash: Int?
      /// The first colon behind the last slash.
      var colon: Int?
      /// Whether the first part could not be a user of Docker Hub, and so is a host.
      var isHost = false
      for byte in text {
        if byte == UInt8(ascii: "@") { break }
        switch byte {
        case slash:
          firstSlash = firstSlash ?? end
          colon = nil
        case UInt8(ascii: ":"):
          colon = colon ?? end
          if firstSlash == nil { isHost = true }
        case UInt8(ascii: "."):
          if firstSlash == nil { isHost = true }
        default: break
        }
        end += 1
      }
      digest = end < text.endIndex ? end + 1..<text.endIndex : nil
      tag = colon.map { $0 + 1..<end }
      if let firstSlash, isHost || text[..<firstSlash].isText("localhost") {
        registry = text.startIndex..<firstSlash
        repository = firstSlash + 1..<(colon ?? end)
      } else {
        registry = nil
        repository = text.startIndex..<(colon ?? end)
      }
    }
  }
}
