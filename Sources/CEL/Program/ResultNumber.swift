/// Which zero the sum of no elements is, as only the type checker can tell.
enum ResultNumber: UInt8 {
  case int, uint, double

  init(_ type: CELType) {
    switch type {
    case .uint: self = .uint
    case .double: self = .double
    default: self = .int
    }
  }
}
