import CEL
import ECSModel

/// The presence filters of all rules. They are asked for each object that a rule could be about, so they stand in
/// one place.
struct PresenceTable {
  /// What one rule needs.
  struct Entry: BitwiseCopyable {
    /// The members and facts that the object in the variable of the innermost loop needs.
    let members: MemberNeeds
    let facts: UInt64
    /// The text that it needs, and the needs of the variables outside it.
    let firstOther: UInt32
    let endOfOthers: UInt32
  }

  /// What the object in a variable needs.
  struct Other: BitwiseCopyable {
    let members: MemberNeeds
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

  /// How many rules there are.
  var ruleCount: Int { entries.count }

  /// What has to be there for a rule to find anything.
  ///
  /// - Parameter innermost: The variable of its innermost loop, beyond which no rule has another.
  func filter(of rule: Int, innermost: Int) -> PresenceFilter {
    let entry = entries[rule]
    var needs = (Int(entry.firstOther)..<Int(entry.endOfOthers)).map { need(others[$0]) }
    let inner = PresenceFilter.Need(
      slot: innermost, members: entry.members, facts: entry.facts)
    if needs.last?.slot != innermost, inner != PresenceFilter.Need(slot: innermost) { needs.append(inner) }
    return PresenceFilter(needs: needs)
  }

  private func need(_ other: Other) -> PresenceFilter.Need {
    var need = PresenceFilter.Need(
      slot: Int(other.slot), members: other.members, facts: other.facts)
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
    guard entry.members.isMet(by: innermost.absences) else { return false }
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
      guard other.members.isMet(by: variable.absences) else { return false }
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
