/// What a container must have reached before one that depends on it starts. API model: `ContainerCondition`.
public enum ContainerCondition: String, Enumeration {
  /// It has started.
  case start = "START"
  /// It has exited, with whatever status. Not for an essential container.
  case complete = "COMPLETE"
  /// It has exited with status 0. Not for an essential container.
  case success = "SUCCESS"
  /// Its health check, which it must have, has passed. Checked only when the task starts.
  case healthy = "HEALTHY"
}
