/// Where a part of an expression stands, in UTF-8 offsets.
struct ExpressionRange: BitwiseCopyable {
  var start: UInt32
  var end: UInt32
}
