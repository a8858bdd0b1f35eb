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

    init(of text: TextBytes) {
      let at = text.firstIndex(of: UInt8(ascii: "@"))
      var rest = text[..<(at ?? text.endIndex)]
      let name = rest[(rest.lastIndex(of: slash).map { $0 + 1 } ?? rest.startIndex)...]
      let colon = name.firstIndex(of: UInt8(ascii: ":"))
      digest = at.map { $0 + 1..<text.endIndex }
      tag = colon.map { $0 + 1..<rest.endIndex }
      rest = rest[..<(colon ?? rest.endIndex)]
      if let end = rest.firstIndex(of: slash), Self.isRegistry(rest[..<end]) {
        registry = rest.startIndex..<end
        repository = end + 1..<rest.endIndex
      } else {
        registry = nil
        repository = rest.indices
      }
    }

    /// The first part is a host if it could not be a user of Docker Hub.
    private static func isRegistry(_ part: TextBytes) -> Bool {
      part.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") } || part.isText("localhost")
    }
  }
}
