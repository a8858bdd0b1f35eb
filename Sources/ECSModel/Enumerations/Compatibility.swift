/// DOC Compatibility
public enum Compatibility: String, Enumeration {
  case ec2 = "EC2"
  case fargate = "FARGATE"
  case external = "EXTERNAL"
  case managedInstances = "MANAGED_INSTANCES"
}
