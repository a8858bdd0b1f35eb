/// DOC EFSAuthorizationConfigIAM
public enum EFSAuthorizationConfigIAM: String, Enumeration {
  case enabled = "ENABLED"
  case disabled = "DISABLED"
}
