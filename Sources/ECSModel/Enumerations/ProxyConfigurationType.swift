/// The kind of a proxy. API model: `ProxyConfigurationType`.
public enum ProxyConfigurationType: String, Enumeration {
  /// AWS App Mesh.
  case appmesh = "APPMESH"
}
