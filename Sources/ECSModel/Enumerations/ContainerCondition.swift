/// DOC ContainerCondition
public enum ContainerCondition: String, Enumeration {
  case start = "START"
  case complete = "COMPLETE"
  case success = "SUCCESS"
  case healthy = "HEALTHY"
}
