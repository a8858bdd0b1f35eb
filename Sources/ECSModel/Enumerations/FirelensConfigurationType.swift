/// The program that routes logs for FireLens. API model: `FirelensConfigurationType`.
public enum FirelensConfigurationType: String, Enumeration {
  /// Fluentd.
  case fluentd
  /// Fluent Bit.
  case fluentbit
}
