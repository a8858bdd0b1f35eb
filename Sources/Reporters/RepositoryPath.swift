/// A path as the services around a repository know it: relative to its root, without a leading `./`.
struct RepositoryPath {
  let text: String

  /// Makes the path of a file by its POSIX path, where `root` is the absolute path of the repository. What
  /// lies outside keeps its absolute path.
  init(_ path: String, root: String? = nil) {
    var path = Substring(path)
    if let root, path.hasPrefix(root.hasSuffix("/") ? root : root + "/") {
      path = path.dropFirst(root.count).drop { $0 == "/" }
    }
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    text = String(path)
  }
}
