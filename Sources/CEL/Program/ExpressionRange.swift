/// Where a part of an expression stands, in UTF-8 offsets.
struct ExpressionRange: Sendable {
  var start: UInt32
  var end: UInt32
}
