/// DOC VersionConsistency
public enum VersionConsistency: String, Enumeration {
  case enabled
  case disabled
}
