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
    let bytes = text.utf8
    var rest = bytes[...]
    if let at = rest.firstIndex(of: UInt8(ascii: "@")) {
      digest = String(Substring(rest[bytes.index(after: at)...]))
      rest = rest[..<at]
    } else {
      digest = nil
    }
    let lastSlash = rest.lastIndex(of: Self.slash)
    let name = lastSlash.map { rest[bytes.index(after: $0)...] } ?? rest
    if let colon = name.firstIndex(of: UInt8(ascii: ":")) {
      tag = String(Substring(name[bytes.index(after: colon)...]))
      rest = rest[..<colon]
    } else {
      tag = nil
    }
    if let slash = rest.firstIndex(of: Self.slash), Self.isRegistry(rest[..<slash]) {
      registry = String(Substring(rest[..<slash]))
      rest = rest[bytes.index(after: slash)...]
    } else {
      registry = nil
    }
    repository = String(Substring(rest))
  }

  private static let slash = UInt8(ascii: "/")

  /// The last part of the repository: `nginx` of `public.ecr.aws/nginx/nginx`.
  var name: String {
    let bytes = repository.utf8
    return bytes.lastIndex(of: Self.slash).map { String(repository[bytes.index(after: $0)...]) } ?? repository
  }

  /// The first part is a host if it could not be a user of Docker Hub.
  private static func isRegistry(_ part: Substring.UTF8View) -> Bool {
    part.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") } || Substring(part) == "localhost"
  }
}
