/// A protocol that Service Connect handles and measures. API model: `ApplicationProtocol`.
public enum ApplicationProtocol: String, Enumeration {
  /// HTTP/1.
  case http
  /// HTTP/2.
  case http2
  /// gRPC.
  case grpc
}
