/// The process namespace that containers share. API model: `PidMode`.
public enum PidMode: String, Enumeration {
  /// That of the instance, and so that of other tasks with this mode; a heightened risk. Not on Fargate.
  case host
  /// One for the containers of the task.
  case task
}
