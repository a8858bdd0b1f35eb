/// DOC UlimitName
public enum UlimitName: String, Enumeration {
  case core
  case cpu
  case data
  case fsize
  case locks
  case memlock
  case msgqueue
  case nice
  case nofile
  case nproc
  case rss
  case rtprio
  case rttime
  case sigpending
  case stack
}
