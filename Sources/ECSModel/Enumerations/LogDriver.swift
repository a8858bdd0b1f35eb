/// DOC LogDriver
public enum LogDriver: String, Enumeration {
  case jsonFile = "json-file"
  case syslog
  case journald
  case gelf
  case fluentd
  case awslogs
  case splunk
  case awsfirelens
}
