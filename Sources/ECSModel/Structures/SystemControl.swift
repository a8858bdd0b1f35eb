/// A namespaced kernel parameter. With network mode `awsvpc` it applies to the whole task, as does an IPC one
/// with IPC mode `task`. On Fargate only on Linux platform 1.4.0 or later. API model: `SystemControl`.
public struct SystemControl: Structure {
  /// The kernel parameter: `net.…` (not with network mode `host`), or for IPC `fs.mqueue.…` or
  /// `kernel.msgmax`, `msgmnb`, `msgmni`, `sem`, `shmall`, `shmmax`, `shmmni`, `shm_rmid_forced` (not with
  /// IPC mode `host`).
  public let namespace: Member<String>
  /// Its value, always text.
  public let value: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    namespace = declare("namespace")
    value = declare("value")
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: StaticString? { "namespace" }
}
