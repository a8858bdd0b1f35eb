import CEL

/// What a `PresenceTable` is read from, rule by rule.
struct PresenceRecords {
  private(set) var entries: [PresenceTable.Entry] = []
  private(set) var others: [PresenceTable.Other] = []
  /// The texts that members have to be, in one piece.
  private(set) var texts: [UInt8] = []

  /// Appends what the next rule needs.
  ///
  /// - Parameter innermost: The variable of its innermost loop.
  mutating func append(_ filter: PresenceFilter, innermost: Int) {
    var inner = PresenceFilter.Need(slot: innermost)
    let first = others.count
    for need in filter.needs {
      if need.slot == inner.slot { inner = need }
      if need.slot != inner.slot || need.text != nil { append(need) }
    }
    entries.append(
      PresenceTable.Entry(
        members: inner.members, facts: inner.facts, firstOther: UInt32(first),
        endOfOthers: UInt32(others.count)))
  }

  private mutating func append(_ need: PresenceFilter.Need) {
    let text = texts.count
    if let needed = need.text { texts += needed.text.utf8 }
    others.append(
      PresenceTable.Other(
        members: need.members, facts: need.facts, slot: UInt32(need.slot),
        member: need.text.map { Int32($0.member) } ?? -1, text: UInt32(text),
        textCount: UInt32(texts.count - text)))
  }
}

extension WordWriter {
  /// Writes what a `PresenceTable` is read from.
  mutating func write(_ records: PresenceRecords) {
    for entry in records.entries { write(inPlace: entry) }
    for other in records.others { write(inPlace: other) }
    write(text: records.texts)
  }
}
