import ECSModel
import Syntax

extension Analysis {
  /// What can be written at an offset, in the order to show it; nothing where anything could.
  ///
  /// What has been typed of a word does not decide: the items replace the whole word, and whoever shows them leaves
  /// out those that do not fit its beginning.
  public func completions(at offset: Int) -> [CompletionItem] {
    guard 0...source.bytes.count ~= offset, let word = TypedWord(at: offset, in: tree) else { return [] }
    for trials in word.trials {
      let sites = trials.compactMap { CompletionSite(of: $0, in: tree.language) }
      if sites.isEmpty { continue }
      // A key and a value can both be read at one place; the model has something for one of them at most.
      return sites.lazy.map { $0.suggestions(for: word) }.first { !$0.isEmpty }?.enumerated()
        .map { $1.item(for: word, language: tree.language, position: $0) } ?? []
    }
    return []
  }
}

/// What can be written, before it is known how.
struct Suggestion {
  let label: String
  let kind: CompletionItem.Kind
  var detail: String?
  var documentation: String?
  /// What is written instead of the word.
  let writing: Writing
}

extension CompletionSite {
  fileprivate func suggestions(for word: TypedWord) -> [Suggestion] {
    switch self {
    case .key(let object, let definition):
      FieldSuggestions(object: object, storage: definition.storage, hasValue: word.isKeyWithColon).all
    case .elementKey(let shape, let definition):
      FieldSuggestions(firstElement: shape, storage: definition.storage, hasValue: word.isKeyWithColon).all
    case .value(let place): ValueSuggestions(place: place).all
    }
  }
}

extension Suggestion {
  fileprivate func item(for word: TypedWord, language: Language, position: Int) -> CompletionItem {
    let (before, after) = writing.text(in: language, quote: word.quote)
    let digits = String(position)
    let quote = word.hasQuote ? word.quote.map(String.init) ?? "" : ""
    return CompletionItem(
      label: label, kind: kind, detail: detail, documentation: documentation,
      edit: TextEdit(word.range, before + after + (word.needsComma ? "," : "")), caret: before.utf8.count,
      filterText: quote + label + quote,
      sortText: String(repeating: "0", count: max(0, 3 - digits.count)) + digits)
  }
}
