/// Says on standard error how far a long run has come, to whoever is watching.
///
/// Nothing is shown unless standard error is a terminal, nor before a run has taken a while: most take
/// milliseconds.
struct Progress {
  /// The time before anything is shown, and between two changes, in nanoseconds.
  private static let interval: UInt64 = 250_000_000

  private let isShown: Bool
  private var files = 0
  private var isOnScreen = false
  private var next: UInt64

  /// Starts counting the time.
  init(isQuiet: Bool) {
    isShown = !isQuiet && FileDescriptor.standardError.isTerminal && Environment.variable("TERM") != "dumb"
    next = isShown ? Environment.monotonicTime + Self.interval : .max
  }

  /// Counts a file.
  mutating func advance() {
    files += 1
    guard isShown else { return }
    let now = Environment.monotonicTime
    guard now >= next else { return }
    next = now + Self.interval
    isOnScreen = true
    StandardError.write(Array("\r\u{1B}[Kecslint: \(files) file\(files == 1 ? "" : "s")".utf8))
  }

  /// Makes room for something else.
  mutating func clear() {
    guard isOnScreen else { return }
    isOnScreen = false
    StandardError.write(Array("\r\u{1B}[K".utf8))
  }
}
