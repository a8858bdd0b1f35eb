/// Something that a rule, or the reading of the file itself, has to say about one place.
public struct Finding: Hashable, Sendable {
  /// Another place that explains the finding.
  public struct Related: Hashable, Sendable {
    /// Where it is.
    public let place: Place
    /// What is to be seen there.
    public let message: String

    /// Makes a related place.
    public init(place: Place, message: String) {
      self.place = place
      self.message = message
    }
  }

  /// The id of the rule, such as `soft-memory-above-hard`.
  public let ruleID: String

  /// How loud it is.
  public let level: Level

  /// What is wrong and what to do: one line, without a full stop.
  public let message: String

  /// The primary place, as small as the fault allows.
  public let place: Place

  /// Other places that explain it.
  public let related: [Related]

  /// Makes a finding.
  public init(ruleID: String, level: Level, message: String, place: Place, related: [Related] = []) {
    self.ruleID = ruleID
    self.level = level
    self.message = message
    self.place = place
    self.related = related
  }
}
