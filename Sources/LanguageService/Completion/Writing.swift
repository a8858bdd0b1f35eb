import RuleEngine
import Syntax

/// How something is written in a text.
enum Writing {
  /// A key that has its value already.
  case key(String)
  /// A key with its colon, and the beginning and the end of its value.
  case field(String, open: String, close: String)
  /// A text.
  case string(String)
  /// A word that is no text, such as `true`.
  case literal(String)

  /// An element of a block list, with its dash.
  indirect case element(Writing)
  /// The only element of a list in brackets.
  indirect case list(Writing)

  /// The text up to the place where writing goes on, and the text behind that.
  ///
  /// - Parameter quote: The quote that the replaced text begins with; in JSON always the double quote.
  func text(in language: Language, quote: Character?) -> (before: String, after: String) {
    func quoted(_ text: String) -> String {
      switch quote {
      case "'": ScalarStyle.singleQuoted.writing(text, in: language)
      case .some: ScalarStyle.doubleQuoted.writing(text, in: language)
      case nil: ScalarStyle.plain.writing(text, in: language)
      }
    }
    switch self {
    case .key(let name): return (quoted(name), "")
    case .field(let name, let open, let close): return (quoted(name) + ":" + open, close)
    case .string(let text): return (quoted(text), "")
    case .literal(let word): return (word, "")
    case .element(let element):
      let (before, after) = element.text(in: language, quote: quote)
      return ("- " + before, after)
    case .list(let element):
      let (before, after) = element.text(in: language, quote: quote)
      return ("[" + before, after + "]")
    }
  }
}
