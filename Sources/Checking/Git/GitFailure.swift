/// Git could not tell what was asked.
enum GitFailure: Error, Equatable {
  /// There is no Git, or it cannot be started.
  case notRun(SystemError)
  /// A command of Git failed, and said why on standard error.
  case failed(command: String)
  /// There is no repository, or none that Git trusts.
  case noRepository
  case noRevision(String)
  case noCommonAncestor(String)

  /// Why: one line, without a full stop.
  var reason: String {
    switch self {
    case .notRun(let error): "git cannot be run: \(error.reason)"
    case .failed(let command): "git \(command) failed"
    case .noRepository: "Git finds no repository that it can use here"
    case .noRevision(let name): "Git knows no revision '\(name)'"
    case .noCommonAncestor(let name):
      "Git finds no common ancestor of '\(name)' and HEAD; a shallow clone may have to fetch more"
    }
  }
}
