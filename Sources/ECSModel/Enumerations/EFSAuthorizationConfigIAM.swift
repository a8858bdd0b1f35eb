/// Whether the task role authorizes an EFS mount. API model: `EFSAuthorizationConfigIAM`.
public enum EFSAuthorizationConfigIAM: String, Enumeration {
  /// It does; transit encryption must be on.
  case enabled = "ENABLED"
  /// It does not.
  case disabled = "DISABLED"
}
