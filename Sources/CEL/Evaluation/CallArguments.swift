/// The arguments of a call to a host function, the receiver first, counted from 0.
public struct CallArguments: RandomAccessCollection, Sendable {
  private let values: ArraySlice<Value>

  init(_ values: ArraySlice<Value>) {
    self.values = values
  }

  /// Always 0.
  public var startIndex: Int { 0 }
  /// How many arguments there are.
  public var endIndex: Int { values.count }
  /// Argument number `index`.
  public subscript(index: Int) -> Value { values[values.startIndex + index] }
}
