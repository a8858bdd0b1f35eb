/// What a node of a program does, and what its fields mean.
///
/// "node" is the position of another node, which always comes earlier; "operands" is a stretch of the
/// program's operand list, given by its start and count.
enum Operation: UInt8 {
  /// first: position among the constants.
  case constant
  /// first: slot of a variable of the host.
  case variable
  /// first: slot of a variable of a macro.
  case local

  /// first: node of the object; second: number of the member.
  case member, hasMember
  /// first: node of the operand; second: constant that holds the name.
  case namedMember, hasNamedMember
  /// first: node of the operand; second: node of the index.
  case index

  /// first, second, third: nodes.
  case conditional
  /// first, second: nodes.
  case and, or, equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, `in`
  /// first, second: nodes.
  case add, subtract, multiply, divide, remainder
  /// first: node.
  case not, negate

  /// first, second: operands.
  case list
  /// first, second: operands, keys and values by turns.
  case map
  /// first, second: operands; variant: the function; third: its `ResultNumber`, where it gives one.
  case standardCall
  /// first, second: operands; third: the host's number for the function.
  case hostCall

  /// first: node of the range; second: start of two operands (condition or -1, body); third: slot of the
  /// first variable; variant: how many variables there are.
  case all, exists, existsOne, filter, transformList, transformMap
  /// first: node of the value; second: node of the body; third: slot.
  case bind

  /// first: constant that holds the message of the error.
  case failure
}
