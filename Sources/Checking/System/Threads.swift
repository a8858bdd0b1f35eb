#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Threads of the system, for work that takes all processors.
enum Threads {
  /// How many threads can run at the same time.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The room for a thread's calls, in bytes: as much as the first thread has. Not every system gives that much.
  private static let stackSize = 8 << 20

  /// What the threads run, in a form that a pointer can lead to.
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  /// Runs the work on some threads, this one among them, and returns when it has ended on all of them. Where the
  /// system gives fewer threads, the work runs on these.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(body))
    defer { work.release() }
    let others = (1..<max(1, count)).compactMap { _ in start(work) }
    body()
    for thread in others { pthread_join(thread, nil) }
  }

  private static func start(_ work: Unmanaged<Work>) -> pthread_t? {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    pthread_attr_init(attributes)
    defer {
      pthread_attr_destroy(attributes)
      attributes.deallocate()
    }
    pthread_attr_setstacksize(attributes, stackSize)
    let code = pthread_create(
      &thread, attributes,
      { context in
        let work: UnsafeMutableRawPointer? = context
        if let work { Unmanaged<Work>.fromOpaque(work).takeUnretainedValue().body() }
        return nil
      }, work.toOpaque())
    return code == 0 ? thread : nil
  }
}
