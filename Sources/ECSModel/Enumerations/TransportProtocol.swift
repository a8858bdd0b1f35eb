/// The transport protocol of a port mapping. API model: `TransportProtocol`.
public enum TransportProtocol: String, Enumeration {
  case tcp
  case udp
}
