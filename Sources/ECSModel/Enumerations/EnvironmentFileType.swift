/// Where an environment file lies. API model: `EnvironmentFileType`.
public enum EnvironmentFileType: String, Enumeration {
  /// An object in Amazon S3.
  case s3
}
