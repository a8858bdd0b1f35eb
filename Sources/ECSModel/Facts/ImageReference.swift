/// The parts of an image reference: `registry/repository:tag@digest`.
///
/// Source: the distribution project's reference grammar, which Docker and ECS follow.
struct ImageReference: Sendable {
  /// The host in front, with its port: `public.ecr.aws`, `localhost:5000`. Nil for Docker Hub.
  let registry: String?
  /// The path without registry, tag and digest: `nginx/nginx`.
  let repository: String
  /// The tag, without its colon.
  let tag: String?
  /// The digest with its algorithm: `sha256:…`.
  let digest: String?

  init(_ text: String) {
    var rest = Array(text.utf8)[...]
    if let at = rest.firstIndex(of: UInt8(ascii: "@")) {
      digest = String(rest[(at + 1)...])
      rest = rest[..<at]
    } else {
      digest = nil
    }
    let name = rest[(rest.lastIndex(of: Self.slash).map { $0 + 1 } ?? rest.startIndex)...]
    if let colon = name.firstIndex(of: UInt8(ascii: ":")) {
      tag = String(rest[(colon + 1)...])
      rest = rest[..<colon]
    } else {
      tag = nil
    }
    if let slash = rest.firstIndex(of: Self.slash), Self.isRegistry(rest[..<slash]) {
      registry = String(rest[..<slash])
      rest = rest[(slash + 1)...]
    } else {
      registry = nil
    }
    repository = String(rest)
  }

  private static let slash = UInt8(ascii: "/")

  /// The last part of the repository: `nginx` of `public.ecr.aws/nginx/nginx`.
  var name: String {
    let bytes = Array(repository.utf8)
    return bytes.lastIndex(of: Self.slash).map { String(bytes[($0 + 1)...]) } ?? repository
  }

  /// The first part is a host if it could not be a user of Docker Hub.
  private static func isRegistry(_ part: ArraySlice<UInt8>) -> Bool {
    part.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") } || part.isText("localhost")
  }
}
