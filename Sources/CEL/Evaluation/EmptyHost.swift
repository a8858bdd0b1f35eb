/// A host without objects, for expressions over plain values.
public final class EmptyHost: Host, Sendable {
  /// The host.
  public init() {}

  /// Unknown: there are no objects.
  public func member(_ index: Int, of object: ObjectID) -> Value { .unknown }
  /// Unknown: there are no objects.
  public func has(_ index: Int, of object: ObjectID) -> Value { .unknown }
  /// Zero: there are no lists.
  public func count(of list: HostListID) -> Int { 0 }
  /// Unknown: there are no lists.
  public func element(_ index: Int, of list: HostListID) -> Value { .unknown }
  /// Zero: there are no maps.
  public func count(of map: HostMapID) -> Int { 0 }
  /// Empty: there are no maps.
  public func key(_ index: Int, of map: HostMapID) -> String { "" }
  /// Unknown: there are no maps.
  public func value(_ index: Int, of map: HostMapID) -> Value { .unknown }
  /// None: there are no maps.
  public func value(forKey key: String, of map: HostMapID) -> Value? { nil }
  /// An error: there are no functions.
  public func call(_ id: Int, _ arguments: CallArguments) -> Value {
    .error(EvaluationError("the host has no functions"))
  }
}
