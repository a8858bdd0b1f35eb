/// How the containers of a task are connected. API model: `NetworkMode`.
public enum NetworkMode: String, Enumeration {
  /// Docker's virtual network on each instance; ports are mapped to host ports.
  case bridge
  /// The network of the instance itself, without mapping: the same host port serves one task per instance.
  case host
  /// An elastic network interface of the task's own; the only mode on Fargate.
  case awsvpc
  /// No connection to the outside; port mappings are refused.
  case none
}
