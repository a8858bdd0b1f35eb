public import Syntax

/// What there is to say about one place of a text.
public struct Hover: Hashable, Sendable {
  /// The key or the value that it is about.
  public let range: ByteRange

  /// The explanation in Markdown.
  public let markdown: String

  /// The explanation for editors that show no Markdown.
  public let plainText: String

  init(range: ByteRange, _ paragraphs: [HoverParagraph]) {
    self.range = range
    markdown = paragraphs.map(\.markdown).joined(separator: "\n\n")
    plainText = paragraphs.map(\.plainText).joined(separator: "\n\n")
  }
}

/// A part of an explanation.
enum HoverParagraph {
  /// A name and what it is, in a few words.
  case heading(String, String)
  /// Text in Markdown.
  case text(String)
  /// Where to read more.
  case link(String)

  fileprivate var markdown: String {
    switch self {
    case .heading(let name, let description): "**`\(name)`** \(description)"
    case .text(let text): text
    case .link(let address): "[Reference](\(address))"
    }
  }

  fileprivate var plainText: String {
    switch self {
    case .heading(let name, let description): "\(name): \(description)"
    case .text(let text): text.filter { $0 != "`" }
    case .link(let address): address
    }
  }
}
