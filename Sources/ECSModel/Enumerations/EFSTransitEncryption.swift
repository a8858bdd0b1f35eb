/// Whether data is encrypted between the host and EFS. API model: `EFSTransitEncryption`.
public enum EFSTransitEncryption: String, Enumeration {
  /// It is.
  case enabled = "ENABLED"
  /// It is not.
  case disabled = "DISABLED"
}
