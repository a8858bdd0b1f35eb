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
    var rest = text[...]
    if let at = rest.firstIndex(of: "@") {
      digest = String(rest[rest.index(after: at)...])
      rest = rest[..<at]
    } else {
      digest = nil
    }
    let lastSlash = rest.lastIndex(of: "/")
    let name = lastSlash.map { rest[rest.index(after: $0)...] } ?? rest
    if let colon = name.firstIndex(of: ":") {
      tag = String(name[name.index(after: colon)...])
      rest = rest[..<colon]
    } else {
      tag = nil
    }
    if let slash = rest.firstIndex(of: "/"), Self.isRegistry(rest[..<slash]) {
      registry = String(rest[..<slash])
      rest = rest[rest.index(after: slash)...]
    } else {
      registry = nil
    }
    repository = String(rest)
  }

  /// The last part of the repository: `nginx` of `public.ecr.aws/nginx/nginx`.
  var name: String {
    repository.lastIndex(of: "/").map { String(repository[repository.index(after: $0)...]) } ?? repository
  }

  /// The first part is a host if it could not be a user of Docker Hub.
  private static func isRegistry(_ part: Substring) -> Bool {
    part == "localhost" || part.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
  }
}
