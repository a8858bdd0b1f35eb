/// DOC PidMode
public enum PidMode: String, Enumeration {
  case host
  case task
}
