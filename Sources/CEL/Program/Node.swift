/// One step of a program. Many are looked at in each evaluation, so they are small.
struct Node: BitwiseCopyable {
  var operation: Operation
  var variant: UInt8 = 0
  /// Which of the program's ranges the node has, for errors; `noRange` where there are too many.
  var range: UInt16 = Self.noRange
  var first: Int32 = 0
  var second: Int32 = 0
  var third: Int32 = 0

  static let noRange = UInt16.max

  /// Whether both do the same, wherever they stand in an expression.
  func hasSameEffect(as other: Node) -> Bool {
    operation == other.operation && variant == other.variant && first == other.first
      && second == other.second && third == other.third
  }
}
