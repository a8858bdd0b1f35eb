/// Objects of a document by their names, or by another text that tells them apart.
///
/// A sorted array of numbers, since most definitions have a handful of each kind: names are compared byte by byte only
/// where their hashes are the same.
struct NameTable {
  private struct Entry {
    /// The object within which the name is looked for.
    let scope: Int
    let name: LocatedName
    let object: Int
  }

  /// Sorted by scope, name and object.
  private var entries: [Entry] = []

  /// Whether a name occurs twice in a scope.
  private(set) var hasNamesakes = false

  /// Makes a table of elements that all stand in one scope; those without a name are left out.
  init<Element: Structure>(_ elements: KnownElements<Element>, by name: (Located<Element>) -> LocatedName?) {
    add(elements, in: 0, by: name)
    if let storage = elements.storage { sort(in: storage) }
  }

  /// Makes a table of the elements that each container has.
  ///
  /// - Parameter isShared: Whether a name counts for the whole task, and not within its container.
  init<Element: Structure>(
    of containers: KnownElements<ContainerDefinition>, isShared: Bool = false,
    _ elements: (Located<ContainerDefinition>) -> KnownElements<Element>,
    by name: (Located<Element>) -> LocatedName?
  ) {
    for container in containers {
      add(elements(container), in: isShared ? 0 : container.index, by: name)
    }
    if let storage = containers.storage { sort(in: storage) }
  }

  /// Makes a table of the containers that name others, under the names that each says.
  init(
    _ containers: KnownElements<ContainerDefinition>,
    naming names: (Located<ContainerDefinition>) -> [LocatedName]
  ) {
    for container in containers {
      for name in names(container) {
        entries.append(Entry(scope: container.index, name: name, object: container.index))
      }
    }
    if let storage = containers.storage { sort(in: storage) }
  }

  private mutating func add<Element: Structure>(
    _ elements: KnownElements<Element>, in scope: Int, by name: (Located<Element>) -> LocatedName?
  ) {
    let count = entries.count + elements.underestimatedCount
    if count > entries.capacity { entries.reserveCapacity(max(count, 2 * entries.count)) }
    for element in elements {
      if let name = name(element) { entries.append(Entry(scope: scope, name: name, object: element.index)) }
    }
  }

  private mutating func sort(in storage: DocumentStorage) {
    guard entries.count > 1 else { return }
    entries.sort { left, right in
      if left.scope != right.scope { return left.scope < right.scope }
      if left.name.hash != right.name.hash { return left.name.hash < right.name.hash }
      return storage.name(left.name, is: right.name)
        ? left.object < right.object : storage.name(left.name, precedes: right.name)
    }
    for place in 1..<entries.count where entries[place].scope == entries[place - 1].scope {
      if storage.name(entries[place].name, is: entries[place - 1].name) {
        hasNamesakes = true
        return
      }
    }
  }

  /// The table of those of its objects that have what is asked for.
  func filter(_ isMeant: (Int) -> Bool) -> NameTable {
    var table = self
    table.entries.removeAll { !isMeant($0.object) }
    return table
  }

  /// The objects of this name in the scope, in the order of the text.
  func all(_ name: LocatedName, in scope: Int = 0, of storage: DocumentStorage) -> [Int] {
    storage.withText(at: name.slot) { text in
      let name = (bytes: text.prefix(name.count), hash: name.hash)
      return entries[position(of: name.bytes, name.hash, in: scope, of: storage)...]
        .prefix { $0.scope == scope && $0.name.hash == name.hash && storage.name($0.name, is: name.bytes) }
        .map(\.object)
    } ?? []
  }

  /// The first object of this name in the scope.
  func first(_ name: LocatedName, in scope: Int = 0, of storage: DocumentStorage) -> Int? {
    storage.withText(at: name.slot) { first($0.prefix(name.count), name.hash, in: scope, of: storage) } ?? nil
  }

  /// The first object in the scope whose name has these bytes.
  func first(_ name: TextBytes, in scope: Int = 0, of storage: DocumentStorage) -> Int? {
    entries.isEmpty ? nil : first(name, LocatedName.hash(of: name), in: scope, of: storage)
  }

  /// The first object of the same name, where that is another one.
  func first(
    otherThan object: Int, _ name: LocatedName, in scope: Int = 0, of storage: DocumentStorage
  ) -> Int? {
    guard hasNamesakes, let first = first(name, in: scope, of: storage), first != object else { return nil }
    return first
  }

  private func first(
    _ name: TextBytes, _ hash: UInt64, in scope: Int, of storage: DocumentStorage
  ) -> Int? {
    let place = position(of: name, hash, in: scope, of: storage)
    guard place < entries.count, entries[place].scope == scope, entries[place].name.hash == hash,
      storage.name(entries[place].name, is: name)
    else { return nil }
    return entries[place].object
  }

  /// The first place that does not come before the name. Somebody may write many names with the same hash, so these
  /// are not looked through one by one.
  private func position(
    of name: TextBytes, _ hash: UInt64, in scope: Int, of storage: DocumentStorage
  ) -> Int {
    entries.partitioningIndex { entry in
      if entry.scope != scope { return entry.scope > scope }
      if entry.name.hash != hash { return entry.name.hash > hash }
      return !storage.name(entry.name, precedes: name)
    }
  }
}
