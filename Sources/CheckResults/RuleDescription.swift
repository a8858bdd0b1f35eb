/// What people need to know of a rule: the part that reports and `explain` show.
public struct RuleDescription: Sendable, Hashable {
  /// The name in kebab case, such as `soft-memory-above-hard`.
  public let id: String
  /// The family that it belongs to: its folder under `Rules/`, or `syntax` and `model` for what reading finds.
  public let category: String
  /// When the fault bites.
  public let effect: Effect
  /// The version that brought the rule.
  public let since: String
  /// What the rule says, in one line without a full stop.
  public let summary: String
  /// Why it matters, in Markdown.
  public let why: String
  /// Where the fact stands.
  public let reference: String
  /// A definition that the rule reports; the reported text stands in `⟦⟧`.
  public let bad: String
  /// The same definition repaired.
  public let good: String

  /// Makes a description.
  public init(
    id: String, category: String, effect: Effect, since: String, summary: String, why: String,
    reference: String, bad: String, good: String
  ) {
    self.id = id
    self.category = category
    self.effect = effect
    self.since = since
    self.summary = summary
    self.why = why
    self.reference = reference
    self.bad = bad
    self.good = good
  }
}
