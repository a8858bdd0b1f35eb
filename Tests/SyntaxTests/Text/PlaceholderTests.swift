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
    "A placeholder is found at every place of a longer text",
    arguments: ["$T", "${T}", "$(T)", "<T>", "{{T}}", "%T%", "@T@", "__T__", "#{T}"])
  func everyPlace(placeholder: String) {
    for (before, behind) in (0..<20).flatMap({ before in (0..<20).map { (before, $0) } }) {
      let text = String(repeating: "/", count: before) + placeholder + String(repeating: "/", count: behind)
      #expect(occurs(in: text), "\(text)")
    }
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
