/// Whether ECS resolves an image's tag to a digest. API model: `VersionConsistency`.
public enum VersionConsistency: String, Enumeration {
  /// All tasks of a deployment run the image that the tag named when it began.
  case enabled
  /// The image is pulled as it is written.
  case disabled
}
