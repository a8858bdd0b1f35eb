/// The Unicode scalars from one to another, both included.
struct ScalarRange {
  let first: Unicode.Scalar
  let last: Unicode.Scalar

  init(_ first: Unicode.Scalar, _ last: Unicode.Scalar) {
    self.first = first
    self.last = last
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool { first <= scalar && scalar <= last }
}
