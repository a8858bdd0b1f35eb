/// A resource that a container's processes can be limited in, as in getrlimit(2). API model: `UlimitName`.
public enum UlimitName: String, Enumeration {
  /// Bytes of a core dump.
  case core
  /// Seconds of CPU time.
  case cpu
  /// Bytes of a data segment.
  case data
  /// Bytes of a file that is written.
  case fsize
  /// The number of file locks.
  case locks
  /// Bytes locked in memory.
  case memlock
  /// Bytes in POSIX message queues.
  case msgqueue
  /// How far the nice value can be raised, as 20 minus the value.
  case nice
  /// The number of open files.
  case nofile
  /// The number of processes and threads of the user.
  case nproc
  /// Bytes in memory; without effect on current kernels.
  case rss
  /// The highest real-time priority.
  case rtprio
  /// Microseconds of CPU time in real time without a blocking call.
  case rttime
  /// The number of queued signals.
  case sigpending
  /// Bytes of a stack.
  case stack
}
