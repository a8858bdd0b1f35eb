import CheckResults
import Syntax

/// A rule file as it is written, before its expressions are compiled.
struct RuleDefinition: Sendable {
  /// A text of the file with its place.
  struct Text: Sendable {
    let value: String
    let range: ByteRange
    /// Whether the text is the bytes of its range, so that places inside it can be pointed at.
    let isVerbatim: Bool

    /// The place of a part of the text.
    func range(of part: Range<Int>) -> ByteRange {
      guard isVerbatim else { return range }
      let quote = range.end - range.start - value.utf8.count == 2 ? 1 : 0
      return ByteRange(range.start + quote + part.lowerBound, range.start + quote + part.upperBound)
    }
  }

  /// A name that `each` binds, one after another.
  struct Binding: Sendable {
    let name: Text
    let collection: Text
  }

  /// A related place: one, or one for each element that its own bindings give.
  struct Related: Sendable {
    let each: [Binding]
    let at: Text
    let message: Text
  }

  /// What settles a finding.
  struct Fix: Sendable {
    /// A field that gets another value.
    struct Change: Sendable {
      let at: Text
      let to: Text
      let when: Text?
    }

    let title: Text
    let changes: [Change]
  }

  /// A value that expressions read as `options.NAME` and a configuration may replace.
  struct Option: Sendable {
    let name: String
    let value: OptionValue
  }

  var id: Text?
  var extends: Text?
  var category: Text?
  var effect: Effect?
  var since: String?
  var summary: String?
  var why: String?
  var reference: String?
  var options: [Option] = []
  var each: [Binding] = []
  var when: Text?
  var require: Text?
  var at: Text?
  var message: Text?
  var related: [Related] = []
  var fix: Fix?
  var bad: [Text] = []
  var good: [Text] = []

  /// The definition with what it leaves out taken from another rule. Options are taken one by one.
  func completed(from base: RuleDefinition) -> RuleDefinition {
    var whole = self
    whole.category = category ?? base.category
    whole.effect = effect ?? base.effect
    whole.since = since ?? base.since
    whole.summary = summary ?? base.summary
    whole.why = why ?? base.why
    whole.reference = reference ?? base.reference
    whole.options = base.options.map { option in options.first { $0.name == option.name } ?? option }
    whole.each = each.isEmpty ? base.each : each
    whole.when = when ?? base.when
    whole.require = require ?? base.require
    whole.at = at ?? base.at
    whole.message = message ?? base.message
    whole.related = related.isEmpty ? base.related : related
    whole.fix = fix ?? base.fix
    return whole
  }
}
