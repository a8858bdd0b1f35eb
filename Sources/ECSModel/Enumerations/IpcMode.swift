/// DOC IpcMode
public enum IpcMode: String, Enumeration {
  case host
  case task
  case none
}
