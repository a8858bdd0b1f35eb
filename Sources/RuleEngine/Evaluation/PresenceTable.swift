import CEL
import ECSModel

/// The presence filters of all rules. They are asked for each object that a rule could be about, so they stand in
/// one place.
struct PresenceTable {
  /// What one rule needs.
  struct Entry: BitwiseCopyable {
    /// The members and facts that the object in the variable of the innermost loop needs.
    let fields: UInt64
    let values: UInt64
    let facts: UInt64
    /// The text that it needs, and the needs of the variables outside it.
    let firstOther: UInt32
    let endOfOthers: UInt32
  }

  /// What the object in a variable needs.
  struct Other: BitwiseCopyable {
    let fields: UInt64
    let values: UInt64
    let facts: UInt64
    let slot: UInt32
    /// The member that has to be a text; negative for none.
    let member: Int32
    /// Where the text stands among those of all needs.
    let text: UInt32
    let textCount: UInt32
  }

  private let entries: UnsafeBufferPointer<Entry>
  private let others: UnsafeBufferPointer<Other>
  /// The texts that members have to be, in one piece.
  private let texts: UnsafeRawBufferPointer

  /// That of no rules.
  init() {
    entries = UnsafeBufferPointer(start: nil, count: 0)
    others = UnsafeBufferPointer(start: nil, count: 0)
    texts = UnsafeRawBufferPointer(start: nil, count: 0)
  }

  /// Reads a table that was written from `PresenceRecords`, and that somebody else keeps.
  init(from reader: inout WordReader, ruleCount: Int, otherCount: Int) throws(WordReader.Malformed) {
    entries = try reader.inPlace(Entry.self, count: ruleCount)
    others = try reader.inPlace(Other.self, count: otherCount)
    texts = try reader.bytes()
  }

  /// What has to be there for a rule to find anything.
  ///
  /// - Parameter innermost: The variable of its innermost loop, beyond which no rule has another.
  func filter(of rule: Int, innermost: Int) -> PresenceFilter {
    let entry = entries[rule]
    var needs = (Int(entry.firstOther)..<Int(entry.endOfOthers)).map { need(others[$0]) }
    let inner = PresenceFilter.Need(
      slot: innermost, fields: entry.fields, values: entry.values, facts: entry.facts)
    if needs.last?.slot != innermost, inner != PresenceFilter.Need(slot: innermost) { needs.append(inner) }
    return PresenceFilter(needs: needs)
  }

  private func need(_ other: Other) -> PresenceFilter.Need {
    var need = PresenceFilter.Need(
      slot: Int(other.slot), fields: other.fields, values: other.values, facts: other.facts)
    if other.member >= 0 {
      let text = String(decoding: text(other), as: UTF8.self)
      need.text = PresenceFilter.Need.Text(member: Int(other.member), text: text)
    }
    return need
  }

  private func text(_ other: Other) -> UnsafeBufferPointer<UInt8> {
    UnsafeRawBufferPointer(rebasing: texts[Int(other.text)..<Int(other.text + other.textCount)])
      .assumingMemoryBound(to: UInt8.self)
  }

  /// Whether a rule may find something.
  ///
  /// - Parameters:
  ///   - innermost: The variable of its innermost loop.
  ///   - variables: All variables, by slot.
  ///   - document: Where their objects are.
  @inline(__always)
  func admits(
    _ rule: Int, _ innermost: BoundVariable, _ variables: [BoundVariable], in document: DocumentHost
  ) -> Bool {
    let entry = entries[rule]
    let absences = innermost.absences
    guard absences.fields & entry.fields == 0, absences.values & entry.values == 0 else { return false }
    if entry.facts != 0, let object = innermost.object {
      guard document.tables.areThere(entry.facts, of: object, in: document.storage) else { return false }
    }
    return entry.firstOther == entry.endOfOthers || admits(entry, variables, in: document)
  }

  @inline(never)  // so that a rule without other needs takes no more than the look
  private func admits(_ entry: Entry, _ variables: [BoundVariable], in document: DocumentHost) -> Bool {
    for place in Int(entry.firstOther)..<Int(entry.endOfOthers) {
      let other = others[place]
      guard other.slot < variables.count else { continue }
      let variable = variables[Int(other.slot)]
      let absences = variable.absences
      guard absences.fields & other.fields == 0, absences.values & other.values == 0 else { return false }
      guard let object = variable.object else { continue }
      if other.member >= 0, !document.storage.isText(Int(other.member), of: object, text(other)) {
        return false
      }
      if other.facts != 0, !document.tables.areThere(other.facts, of: object, in: document.storage) {
        return false
      }
    }
    return true
  }
}
