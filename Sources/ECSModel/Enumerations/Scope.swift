/// DOC Scope
public enum Scope: String, Enumeration {
  case task
  case shared
}
