/// DOC CPUArchitecture
public enum CPUArchitecture: String, Enumeration {
  case x86_64 = "X86_64"
  case arm64 = "ARM64"
}
