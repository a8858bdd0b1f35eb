/// How long a Docker volume lives. API model: `Scope`.
public enum Scope: String, Enumeration {
  /// As long as the task.
  case task
  /// Beyond the task.
  case shared
}
