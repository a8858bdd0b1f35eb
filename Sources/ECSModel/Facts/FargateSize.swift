/// The sizes that a task on Fargate can have.
///
/// Source: the API model's documentation of RegisterTaskDefinition's `memory`, and the developer guide's page
/// on task CPU and memory for 32 vCPU.
public struct FargateSize: Sendable {
  /// CPU units.
  public let cpu: Int
  /// The memory that goes with it, in MiB.
  public let memory: [Int]
  /// Whether Windows tasks can have it.
  let takesWindows: Bool

  /// All sizes, by CPU.
  static let all = [
    FargateSize(cpu: 256, memory: [512, 1024, 2048], takesWindows: false),
    FargateSize(cpu: 512, memory: gibibytes(1...4), takesWindows: false),
    FargateSize(cpu: 1024, memory: gibibytes(2...8), takesWindows: true),
    FargateSize(cpu: 2048, memory: gibibytes(4...16), takesWindows: true),
    FargateSize(cpu: 4096, memory: gibibytes(8...30), takesWindows: true),
    FargateSize(cpu: 8192, memory: gibibytes(16...60, by: 4), takesWindows: false),
    FargateSize(cpu: 16384, memory: gibibytes(32...120, by: 8), takesWindows: false),
    FargateSize(cpu: 32768, memory: [60, 120, 244].map { $0 * 1024 }, takesWindows: false),
  ]

  /// The memory in words: `512, 1024 or 2048 MiB`, `8192 to 30720 MiB in steps of 1024`.
  public var memoryInWords: String {
    guard let first = memory.first, let last = memory.last, memory.count > 1 else { return "" }
    guard memory.count > 4 else {
      return memory.dropLast().map(String.init).joined(separator: ", ") + " or \(last) MiB"
    }
    return "\(first) to \(last) MiB in steps of \(memory[1] - first)"
  }

  private static func gibibytes(_ range: ClosedRange<Int>, by step: Int = 1) -> [Int] {
    stride(from: range.lowerBound, through: range.upperBound, by: step).map { $0 * 1024 }
  }
}
