/// DOC EnvironmentFileType
public enum EnvironmentFileType: String, Enumeration {
  case s3
}
