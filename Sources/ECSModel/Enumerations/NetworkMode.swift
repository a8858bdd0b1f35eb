/// DOC NetworkMode
public enum NetworkMode: String, Enumeration {
  case bridge
  case host
  case awsvpc
  case none
}
