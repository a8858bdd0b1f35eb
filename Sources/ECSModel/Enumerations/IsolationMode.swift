/// DOC IsolationMode
public enum IsolationMode: String, Enumeration {
  case shared = "SHARED"
  case isolatedSandbox = "ISOLATED_SANDBOX"
  case confidentialSandbox = "CONFIDENTIAL_SANDBOX"
}
