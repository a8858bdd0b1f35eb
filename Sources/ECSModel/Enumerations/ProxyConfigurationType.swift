/// DOC ProxyConfigurationType
public enum ProxyConfigurationType: String, Enumeration {
  case appmesh = "APPMESH"
}
