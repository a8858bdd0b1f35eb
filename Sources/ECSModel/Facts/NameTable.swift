/// Objects of a document by their names, or by another text that tells them apart.
///
/// A sorted array, since most definitions have a handful of each kind, and since a dictionary's type would be made
/// anew at run time for each kind.
struct NameTable {
  private struct Entry {
    /// The object within which the name is looked for.
    let scope: Int
    let name: String
    let object: Int

    static func precedes(_ left: Entry, _ right: Entry) -> Bool {
      if left.scope != right.scope { return left.scope < right.scope }
      return left.name == right.name ? left.object < right.object : left.name < right.name
    }
  }

  /// Sorted by scope, name and object.
  private var entries: [Entry] = []

  /// Whether a name occurs twice in a scope.
  private var hasNamesakes = false

  /// Makes a table of elements that all stand in one scope; those without a name are left out.
  init<Element: Structure>(_ elements: KnownElements<Element>, by name: (Located<Element>) -> String?) {
    add(elements, in: 0, by: name)
    sort()
  }

  /// Makes a table of the elements that each container has.
  ///
  /// - Parameter isShared: Whether a name counts for the whole task, and not within its container.
  init<Element: Structure>(
    of containers: KnownElements<ContainerDefinition>, isShared: Bool = false,
    _ elements: (Located<ContainerDefinition>) -> KnownElements<Element>,
    by name: (Located<Element>) -> String?
  ) {
    for container in containers {
      add(elements(container), in: isShared ? 0 : container.index, by: name)
    }
    sort()
  }

  /// Makes a table of the containers that name others, under the names that each says.
  init(
    _ containers: KnownElements<ContainerDefinition>, naming names: (Located<ContainerDefinition>) -> [String]
  ) {
    for container in containers {
      for name in names(container) {
        entries.append(Entry(scope: container.index, name: name, object: container.index))
      }
    }
    sort()
  }

  private mutating func add<Element: Structure>(
    _ elements: KnownElements<Element>, in scope: Int, by name: (Located<Element>) -> String?
  ) {
    for element in elements {
      if let name = name(element) { entries.append(Entry(scope: scope, name: name, object: element.index)) }
    }
  }

  private mutating func sort() {
    guard entries.count > 1 else { return }
    entries.sort(by: Entry.precedes)
    hasNamesakes = zip(entries, entries.dropFirst()).contains { $0.scope == $1.scope && $0.name == $1.name }
  }

  /// The objects of this name in the scope, in the order of the text.
  func all(_ name: String, in scope: Int = 0) -> some Sequence<Int> {
    entries[position(of: name, in: scope)...].prefix { $0.scope == scope && $0.name == name }.lazy.map(
      \.object)
  }

  /// The first object of this name in the scope.
  func first(_ name: String, in scope: Int = 0) -> Int? {
    let position = position(of: name, in: scope)
    guard position < entries.count, entries[position].scope == scope, entries[position].name == name else {
      return nil
    }
    return entries[position].object
  }

  /// The first object of the same name, where that is another one.
  func first(otherThan object: Int, _ name: String, in scope: Int = 0) -> Int? {
    guard hasNamesakes, let first = first(name, in: scope), first != object else { return nil }
    return first
  }

  /// The first place that does not come before the name.
  private func position(of name: String, in scope: Int) -> Int {
    let sought = Entry(scope: scope, name: name, object: 0)
    return entries.partitioningIndex { !Entry.precedes($0, sought) }
  }
}
