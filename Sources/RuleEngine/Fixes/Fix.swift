public import ECSModel

/// What settles a finding, as its rule says: fields that get other values.
public struct Fix: Hashable, Sendable {
  /// A field that gets another value, whether it is there or not.
  public struct Change: Hashable, Sendable {
    /// The field, in the document that was asked about.
    public let locus: Locus
    /// Its value.
    public let value: FixValue
  }

  /// What it does, as the name of a command: one line, without a full stop.
  public let title: String

  /// The fields to set; those that have their value already included.
  public let changes: [Change]
}
