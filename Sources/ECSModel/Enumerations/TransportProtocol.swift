/// DOC TransportProtocol
public enum TransportProtocol: String, Enumeration {
  case tcp
  case udp
}
