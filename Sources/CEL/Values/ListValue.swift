/// A list: elements held in the value, or a list that stays with the host.
public enum ListValue: Equatable, Sendable {
  /// Elements in order; any of them may be `unknown`.
  case elements([Value])
  /// A list of the host.
  case host(HostListID)

  /// How many elements the list has.
  public func count(in host: any Host) -> Int {
    switch self {
    case .elements(let elements): elements.count
    case .host(let list): host.count(of: list)
    }
  }

  /// The element at `index`, which must be at least 0 and below the count.
  public func element(at index: Int, in host: any Host) -> Value {
    switch self {
    case .elements(let elements): elements[index]
    case .host(let list): host.element(index, of: list)
    }
  }

  /// All elements, copied from the host if it holds them.
  public func elements(in host: any Host) -> [Value] {
    switch self {
    case .elements(let elements): elements
    case .host(let list): (0..<host.count(of: list)).map { host.element($0, of: list) }
    }
  }
}
