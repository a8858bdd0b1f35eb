/// DOC ApplicationProtocol
public enum ApplicationProtocol: String, Enumeration {
  case http
  case http2
  case grpc
}
