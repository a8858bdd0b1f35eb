/// What separates a task from others on the same Managed Instance. API model: `IsolationMode`.
public enum IsolationMode: String, Enumeration {
  /// Nothing beyond containers; tasks share the instance. The default.
  case shared = "SHARED"
  /// A lightweight virtual machine of its own (Nitro Sandbox); no other task reaches its memory or storage.
  case isolatedSandbox = "ISOLATED_SANDBOX"
  /// A Nitro Sandbox with cryptographic attestation, closed to the host as well.
  case confidentialSandbox = "CONFIDENTIAL_SANDBOX"
}
