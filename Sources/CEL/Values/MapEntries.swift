/// The entries of a map in the order of insertion, found by key without a scan when there are many.
public struct MapEntries: Equatable, Sendable {
  private var entries: [MapEntry] = []
  /// Positions by key, kept only once a scan would be slower than hashing.
  private var positions: [MapKey: Int] = [:]
  private static let longestScan = 8

  /// A map without entries.
  public init() {}

  /// A map of `pairs` in their order; of pairs with the same key the first counts, and pairs whose key is
  /// no bool, int, uint or string are left out.
  public init(_ pairs: some Sequence<(key: Value, value: Value)>) {
    for (key, value) in pairs { _ = insert(key, value) }
  }

  /// How many entries there are.
  public var count: Int { entries.count }

  /// Entry number `index`, which must be at least 0 and below `count`.
  public subscript(index: Int) -> MapEntry { entries[index] }

  /// The value under `key`, where keys of different numeric types are the same if the numbers are.
  public func value(forKey key: Value) -> Value? {
    MapKey(key).flatMap(position).map { entries[$0].value }
  }

  /// Adds an entry, or returns `false` and changes nothing if `key` is present or cannot be a key.
  mutating func insert(_ key: Value, _ value: Value) -> Bool {
    guard let mapKey = MapKey(key), position(of: mapKey) == nil else { return false }
    entries.append(MapEntry(key: key, value: value))
    if entries.count == Self.longestScan + 1 {
      for (position, entry) in entries.enumerated() {
        if let entryKey = MapKey(entry.key) { positions[entryKey] = position }
      }
    } else if entries.count > Self.longestScan {
      positions[mapKey] = entries.count - 1
    }
    return true
  }

  private func position(of key: MapKey) -> Int? {
    guard entries.count <= Self.longestScan else { return positions[key] }
    return entries.firstIndex { MapKey($0.key) == key }
  }
}
