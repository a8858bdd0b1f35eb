/// A launch type that ECS checks a task definition against. API model: `Compatibility`.
public enum Compatibility: String, Enumeration {
  /// EC2 instances that the account runs.
  case ec2 = "EC2"
  /// AWS Fargate, without instances to look after.
  case fargate = "FARGATE"
  /// Servers and virtual machines outside AWS, registered through ECS Anywhere.
  case external = "EXTERNAL"
  /// EC2 instances that ECS provisions and maintains.
  case managedInstances = "MANAGED_INSTANCES"
}
