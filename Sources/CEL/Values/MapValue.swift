/// A map: entries held in the value, or a map that stays with the host.
public enum MapValue: Equatable, Sendable {
  /// Entries in the order of insertion.
  case entries(MapEntries)
  /// A map of the host.
  case host(HostMapID)

  /// How many entries the map has.
  public func count(in host: any Host) -> Int {
    switch self {
    case .entries(let entries): entries.count
    case .host(let map): host.count(of: map)
    }
  }

  /// The key of entry `index`, which must be at least 0 and below the count.
  public func key(at index: Int, in host: any Host) -> Value {
    switch self {
    case .entries(let entries): entries[index].key
    case .host(let map): .string(host.key(index, of: map))
    }
  }

  /// The value of entry `index`, which must be at least 0 and below the count.
  public func value(at index: Int, in host: any Host) -> Value {
    switch self {
    case .entries(let entries): entries[index].value
    case .host(let map): host.value(index, of: map)
    }
  }

  /// The value under `key`, or `nil` if the map has no such key.
  public func value(forKey key: Value, in host: any Host) -> Value? {
    switch self {
    case .entries(let entries): entries.value(forKey: key)
    case .host(let map):
      if case .string(let key) = key { host.value(forKey: key, of: map) } else { nil }
    }
  }

  /// Whether the map has `key`: a truth value, or `unknown` where the host cannot say.
  public func has(_ key: Value, in host: any Host) -> Value {
    switch self {
    case .entries(let entries): .bool(entries.value(forKey: key) != nil)
    case .host(let map):
      if case .string(let key) = key { host.has(key: key, of: map) } else { .bool(false) }
    }
  }
}
