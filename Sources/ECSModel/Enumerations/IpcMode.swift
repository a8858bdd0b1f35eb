/// The IPC namespace that containers share. API model: `IpcMode`.
public enum IpcMode: String, Enumeration {
  /// That of the instance, and so that of other tasks with this mode; a heightened risk.
  case host
  /// One for the containers of the task.
  case task
  /// None: each container has a private one.
  case none
}
