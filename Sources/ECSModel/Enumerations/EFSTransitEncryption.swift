/// DOC EFSTransitEncryption
public enum EFSTransitEncryption: String, Enumeration {
  case enabled = "ENABLED"
  case disabled = "DISABLED"
}
