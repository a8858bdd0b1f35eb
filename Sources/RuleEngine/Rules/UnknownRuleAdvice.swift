import Spelling

/// What to tell who names a rule that does not exist.
struct UnknownRuleAdvice {
  /// To look for a name takes far longer than to read one, and who misspells more names needs the list.
  private static let mostSuggestions = 100
  private static let listing = "'ecslint rules' lists them"

  private let known: Set<String>
  /// In a fixed order, since two may be equally close. Hardly anyone misspells a name, and to sort them takes longer than
  /// a check.
  private lazy var names = known.sorted()
  private let quote: String
  /// The same name is likely to be misspelt again.
  private var suggestions: [String: String] = [:]

  /// - Parameters:
  ///   - known: The names that exist.
  ///   - quote: What stands around a name in the advice.
  init(among known: Set<String>, quote: String = "") {
    self.known = known
    self.quote = quote
  }

  /// The name that may be meant, or where all are listed.
  mutating func advice(for name: String) -> String {
    if suggestions[name] == nil, suggestions.count < Self.mostSuggestions {
      suggestions[name] =
        Spelling.closest(to: name, among: names).map { "did you mean \(quote)\($0)\(quote)?" } ?? Self.listing
    }
    return suggestions[name] ?? Self.listing
  }
}
