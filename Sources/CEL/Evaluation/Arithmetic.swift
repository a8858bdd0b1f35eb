extension Evaluation {
  mutating func arithmetic(_ node: BorrowedNode) -> Value {
    let left = value(of: node.first)
    let right = value(of: node.second)
    let result: Value =
      switch (left, right) {
      case (.int(let left), .int(let right)): calculate(node.operation, left, right, Value.int)
      case (.uint(let left), .uint(let right)): calculate(node.operation, left, right, Value.uint)
      case (.double(let left), .double(let right)): calculate(node.operation, left, right)
      default: node.operation == .add ? concatenate(left, right) : mismatch(left, right, in: node.symbol)
      }
    return located(result, node)
  }

  mutating func add(_ left: Value, _ right: Value) -> Value {
    switch (left, right) {
    case (.int(let left), .int(let right)): calculate(.add, left, right, Value.int)
    case (.uint(let left), .uint(let right)): calculate(.add, left, right, Value.uint)
    case (.double(let left), .double(let right)): .double(left + right)
    default: mismatch(left, right, in: "+")
    }
  }

  private func calculate<Number: FixedWidthInteger>(
    _ operation: Operation, _ left: Number, _ right: Number, _ wrap: (Number) -> Value
  ) -> Value {
    if right == 0, operation == .divide || operation == .remainder {
      return .failure(.divisionByZero, operation == .divide ? "division by zero" : "remainder by zero")
    }
    let (result, overflow) =
      switch operation {
      case .add: left.addingReportingOverflow(right)
      case .subtract: left.subtractingReportingOverflow(right)
      case .multiply: left.multipliedReportingOverflow(by: right)
      case .divide: left.dividedReportingOverflow(by: right)
      default: left.remainderReportingOverflow(dividingBy: right)
      }
    return overflow ? .failure(.overflow, "the result does not fit 64 bits") : wrap(result)
  }

  private func calculate(_ operation: Operation, _ left: Double, _ right: Double) -> Value {
    switch operation {
    case .add: .double(left + right)
    case .subtract: .double(left - right)
    case .multiply: .double(left * right)
    case .divide: .double(left / right)
    default: mismatch(.double(left), .double(right), in: "%")
    }
  }

  private mutating func concatenate(_ left: Value, _ right: Value) -> Value {
    switch (left, right) {
    case (.string(let left), .string(let right)):
      guard spend(bytes: left.utf8.count + right.utf8.count) else { return tooManySteps }
      return .string(left + right)
    case (.bytes(let left), .bytes(let right)):
      guard spend(bytes: left.count + right.count) else { return tooManySteps }
      return .bytes(left + right)
    case (.list(let left), .list(let right)):
      guard spend(left.count(in: host) + right.count(in: host)) else { return tooManySteps }
      return .list(of: left.elements(in: host) + right.elements(in: host))
    default: return mismatch(left, right, in: "+")
    }
  }

  func negate(_ operand: Value) -> Value {
    switch operand {
    case .int(let value):
      value == .min ? .failure(.overflow, "the result does not fit 64 bits") : .int(-value)
    case .double(let value): .double(-value)
    default: mismatch(operand, in: "-")
    }
  }
}

extension BorrowedNode {
  fileprivate var symbol: String {
    switch operation {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    default: "%"
    }
  }
}
