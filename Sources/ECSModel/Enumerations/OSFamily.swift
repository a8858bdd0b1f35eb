/// An operating system that tasks run on. API model: `OSFamily`.
public enum OSFamily: String, Enumeration {
  case windowsServer2019Full = "WINDOWS_SERVER_2019_FULL"
  case windowsServer2019Core = "WINDOWS_SERVER_2019_CORE"
  case windowsServer2016Full = "WINDOWS_SERVER_2016_FULL"
  case windowsServer2004Core = "WINDOWS_SERVER_2004_CORE"
  case windowsServer2022Core = "WINDOWS_SERVER_2022_CORE"
  case windowsServer2022Full = "WINDOWS_SERVER_2022_FULL"
  case windowsServer2025Core = "WINDOWS_SERVER_2025_CORE"
  case windowsServer2025Full = "WINDOWS_SERVER_2025_FULL"
  case windowsServer20H2Core = "WINDOWS_SERVER_20H2_CORE"
  case linux = "LINUX"
}
