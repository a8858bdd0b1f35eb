import ECSModel

/// The presence filters of all rules. They are asked for each object that a rule could be about, so they stand in
/// one place.
struct PresenceTable: Sendable {
  /// What one rule needs.
  private struct Entry: Sendable {
    /// The members and facts that the object in the variable of the innermost loop needs.
    let fields: UInt64
    let values: UInt64
    let facts: UInt64
    /// The text that it needs, and the needs of the variables outside it.
    let firstOther: UInt32
    let endOfOthers: UInt32
  }

  /// What the object in a variable needs, without anything that a copy would count references to.
  private struct Other: BitwiseCopyable {
    let slot: Int
    let fields: UInt64
    let values: UInt64
    let facts: UInt64
    /// The member that has to be a text; negative for none.
    let member: Int
    /// Where the text stands among those of all needs.
    let text: Int
    let textCount: Int
  }

  private var entries: [Entry] = []
  private var others: [Other] = []
  /// The texts that members have to be, in one piece.
  private var texts: [UInt8] = []

  init(capacity: Int) {
    entries.reserveCapacity(capacity)
    others.reserveCapacity(capacity)
  }

  /// Appends what the next rule needs.
  mutating func append(_ rule: CompiledRule) {
    var inner = PresenceFilter.Need(slot: rule.innermostSlot)
    let first = others.count
    rule.forEachNeed { need in
      if need.slot == inner.slot { inner = need }
      if need.slot != inner.slot || need.text != nil { append(need) }
    }
    entries.append(
      Entry(
        fields: inner.fields, values: inner.values, facts: inner.facts, firstOther: UInt32(first),
        endOfOthers: UInt32(others.count)))
  }

  private mutating func append(_ need: PresenceFilter.Need) {
    let text = texts.count
    // Most needs have none.
    if let needed = need.text { texts += needed.text.utf8 }
    others.append(
      Other(
        slot: need.slot, fields: need.fields, values: need.values, facts: need.facts,
        member: need.text?.member ?? -1, text: text, textCount: texts.count - text))
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
      let absences = variables[other.slot].absences
      guard absences.fields & other.fields == 0, absences.values & other.values == 0 else { return false }
      guard let object = variables[other.slot].object else { continue }
      if other.member >= 0, !isText(other, of: object, in: document.storage) { return false }
      if other.facts != 0, !document.tables.areThere(other.facts, of: object, in: document.storage) {
        return false
      }
    }
    return true
  }

  private func isText(_ other: Other, of object: Int, in storage: DocumentStorage) -> Bool {
    texts.withUnsafeBufferPointer { texts in
      let text = UnsafeBufferPointer(rebasing: texts[other.text..<other.text + other.textCount])
      return storage.isText(other.member, of: object, text)
    }
  }
}
