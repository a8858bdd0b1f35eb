/// A driver that takes a container's output. API model: `LogDriver`.
public enum LogDriver: String, Enumeration {
  /// JSON files on the instance.
  case jsonFile = "json-file"
  /// The syslog of the instance or a remote one.
  case syslog
  /// The systemd journal of the instance.
  case journald
  /// A Graylog or Logstash endpoint (GELF).
  case gelf
  /// A Fluentd endpoint.
  case fluentd
  /// Amazon CloudWatch Logs.
  case awslogs
  /// Splunk's HTTP Event Collector.
  case splunk
  /// The task's own log router container (FireLens).
  case awsfirelens
}
