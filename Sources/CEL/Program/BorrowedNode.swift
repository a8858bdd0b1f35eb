/// A node where it stands in a program that somebody keeps. To pass it on takes one register, and what nobody asks for
/// is not read.
struct BorrowedNode {
  private let node: UnsafePointer<Node>

  /// Borrows the node at a position of the nodes of a program.
  @inline(__always)
  init(_ nodes: UnsafePointer<Node>, at position: Int32) { node = nodes + Int(position) }

  var operation: Operation { node.pointee.operation }
  var variant: UInt8 { node.pointee.variant }
  var range: UInt16 { node.pointee.range }
  var first: Int32 { node.pointee.first }
  var second: Int32 { node.pointee.second }
  var third: Int32 { node.pointee.third }
}
