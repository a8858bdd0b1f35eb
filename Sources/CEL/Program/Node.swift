/// One step of a program.
struct Node: Hashable {
  var operation: Operation
  var variant: UInt8 = 0
  var first: Int32 = 0
  var second: Int32 = 0
  var third: Int32 = 0
  /// UTF-8 offsets in the expression, for errors.
  var start: UInt32 = 0
  var end: UInt32 = 0

  var range: Range<Int> {
    Int(start)..<Int(end)
  }
}
