import Syntax
import Testing

@Suite("Placeholders inside of texts")
struct PlaceholderTests {
  @Test(
    "A placeholder is found wherever it stands",
    arguments: [
      "${TAG}", "nginx:${TAG}", "a-$TAG-b", "$(cat x)", "<NAME>", "x<NAME>y", "{{ tag }}", "a{{tag}}",
      "%TAG%",
      "@TAG@", "mail@TAG@x", "__TAG__", "#{TAG}#", "é${X}",
    ])
  func found(text: String) {
    #expect(occurs(in: text))
  }

  @Test(
    "What only looks like one is none",
    arguments: [
      "", "$", "$5", "100%", "a@b.example", "x < y", "<>", "{}", "{ {x} }", "{{ x", "${X", "__", "a_b", "_x_",
      "#1",
      "a%b", "50% of 100", "nginx:1.27", "${a\n}",
    ])
  func none(text: String) {
    #expect(!occurs(in: text))
  }

  private func occurs(in text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer(Placeholder.occurs(in:))
  }
}
