/// What a condition comes to. It holds what a `Value` does, but fits a register and owns nothing as long as it is
/// a truth value or unknown, as nearly all are.
enum Truth {
  case `true`, `false`, unknown
  /// An error, or a value of another type.
  indirect case other(Value)

  init(_ holds: Bool) {
    self = holds ? .true : .false
  }

  init(_ value: Value) {
    switch value {
    case .bool(let holds): self.init(holds)
    case .unknown: self = .unknown
    default: self = .other(value)
    }
  }

  /// The opposite; of what is no truth value, the same.
  var negated: Truth {
    switch self {
    case .true: .false
    case .false: .true
    case .unknown, .other: self
    }
  }
}

extension Value {
  init(_ truth: Truth) {
    switch truth {
    case .true: self = .bool(true)
    case .false: self = .bool(false)
    case .unknown: self = .unknown
    case .other(let value): self = value
    }
  }
}
