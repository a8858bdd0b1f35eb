/// One thing that can be written where the cursor stands.
public struct CompletionItem: Hashable, Sendable {
  /// What the item stands for.
  public enum Kind: Sendable {
    /// A field of an object.
    case field
    /// One of the values that the API names, or that go together with other values.
    case value
    /// The name of another part of the definition.
    case reference
  }

  /// What the list shows: the name or the value, without quotes.
  public let label: String

  /// What the item stands for.
  public let kind: Kind

  /// What it is, in a few words without a full stop; nil where there is nothing to say.
  public let detail: String?

  /// What it means, in Markdown; nil where there is nothing to say.
  public let documentation: String?

  /// Writes the item: replaces what has been typed of it, with the quotes around it. It stays on one line.
  public let edit: TextEdit

  /// How many bytes of the new text stand before the place where writing goes on, such as between the quotes of a
  /// value. Editors that cannot go there go behind the text.
  public let caret: Int

  /// The text that what has been typed is compared with, from the beginning of the edit's range: the label, in
  /// quotes where the edit replaces quotes.
  public let filterText: String

  /// Sorts the items of one list: required fields first, then as the API has them.
  public let sortText: String
}
