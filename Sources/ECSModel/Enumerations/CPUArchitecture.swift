/// A CPU architecture. API model: `CPUArchitecture`.
public enum CPUArchitecture: String, Enumeration {
  /// 64-bit Intel and AMD.
  case x86_64 = "X86_64"
  /// 64-bit ARM, such as AWS Graviton; Linux only.
  case arm64 = "ARM64"
}
