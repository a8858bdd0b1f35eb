/// What the evaluator asks of its host: the objects, lists, maps and functions it declared.
///
/// Wherever the host cannot know a value (absent, a placeholder) it answers `.unknown`.
///
/// A host is a class, so that an evaluation holds it by one reference.
public protocol Host: AnyObject {
  /// The value of member number `index` of `object`; `.unknown` where absent or unresolved.
  func member(_ index: Int, of object: ObjectID) -> Value
  /// The text that `member` gives, lent until the host is asked for something else; `nil` where `member` gives something
  /// else, or the host has no such text in memory.
  func text(_ index: Int, of object: ObjectID) -> BorrowedText?
  /// Whether member number `index` of `object` is present: `.bool`, or `.unknown`.
  func has(_ index: Int, of object: ObjectID) -> Value
  /// The number of the member called `name`, for selection on values whose type was not known when the
  /// expression was compiled; `nil` if the structure has none.
  func memberIndex(named name: String, of structure: StructureID) -> Int?

  /// How many elements `list` has.
  func count(of list: HostListID) -> Int
  /// Element `index` of `list`, which is at least 0 and below the count.
  func element(_ index: Int, of list: HostListID) -> Value

  /// How many entries `map` has.
  func count(of map: HostMapID) -> Int
  /// The key of entry `index`, which is at least 0 and below the count.
  func key(_ index: Int, of map: HostMapID) -> String
  /// The value of entry `index`, which is at least 0 and below the count.
  func value(_ index: Int, of map: HostMapID) -> Value
  /// The value under `key`, or `nil` where that is an error ("no such key").
  func value(forKey key: String, of map: HostMapID) -> Value?
  /// Whether `map` has `key`: `.bool`, or `.unknown`.
  func has(key: String, of map: HostMapID) -> Value

  /// The result of host function `id`. Arguments are never unknown or errors themselves, though a list
  /// or map among them may hold unknown values.
  func call(_ id: Int, _ arguments: CallArguments) -> Value
}

extension Host {
  /// No text is lent.
  public func text(_ index: Int, of object: ObjectID) -> BorrowedText? { nil }

  /// No member is found by name.
  public func memberIndex(named name: String, of structure: StructureID) -> Int? { nil }

  /// A map has the keys that `value(forKey:of:)` finds.
  public func has(key: String, of map: HostMapID) -> Value {
    .bool(value(forKey: key, of: map) != nil)
  }
}
