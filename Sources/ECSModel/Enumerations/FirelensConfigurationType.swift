/// DOC FirelensConfigurationType
public enum FirelensConfigurationType: String, Enumeration {
  case fluentd
  case fluentbit
}
