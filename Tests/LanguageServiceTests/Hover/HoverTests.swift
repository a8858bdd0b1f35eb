import LanguageService
import Syntax
import Testing

@Suite("Hover")
struct HoverTests {
  private func hover(_ marked: String, _ language: Language) throws -> (text: String, markdown: String) {
    let text = AnalyzedText(marked, language)
    let hover = try #require(text.analysis.hover(at: text.cursor))
    return (text[hover.range], hover.markdown)
  }

  @Test(
    "says of a field what it holds, its type and its meaning",
    arguments: [
      (
        #"{"fam‸ily": "web", "containerDefinitions": []}"#, Language.json, #""family""#,
        "**`family`** string, required\n\nThe name that all revisions of the task definition share."
      ),
      (
        "family: web\ncontainerDefinitions:\n  - image: ngi‸nx:1\n", .yaml, "nginx:1",
        "**`image`** string\n\nThe image to run"
      ),
      (
        "family: web\ncontainerDefinitions:\n  - portMappin‸gs: []\n", .yaml, "portMappings",
        "**`portMappings`** list of PortMapping objects\n\nThe ports that take traffic"
      ),
      (
        "family: web\ncontainerDefinitions:\n  - dockerLabels: {a: b‸}\n", .yaml, "b",
        "**`dockerLabels`** map of strings\n\nThe labels"
      ),
    ])
  func fields(text: String, language: Language, range: String, beginning: String) throws {
    let hover = try hover(text, language)
    #expect(hover.text == range)
    #expect(hover.markdown.hasPrefix(beginning), "\(hover.markdown)")
  }

  @Test("lists the values of a field, and says what the one under the cursor stands for")
  func values() throws {
    let key = try hover("family: web\nnetwork‸Mode: host\ncontainerDefinitions: []\n", .yaml)
    #expect(key.markdown.hasSuffix("\n\nOne of `bridge`, `host`, `awsvpc`, `none`."))
    let value = try hover("family: web\nnetworkMode: ho‸st\ncontainerDefinitions: []\n", .yaml)
    #expect(value.text == "host")
    #expect(value.markdown.contains("\n\n`host`: The network of the instance itself"))
    let element = try hover(#"{"requiresCompatibilities": ["FAR‸GATE"], "containerDefinitions": []}"#, .json)
    #expect(element.markdown.contains("\n\n`FARGATE`: AWS Fargate"))
  }

  @Test("says of a finding why it matters, and where to read more")
  func findings() throws {
    let text =
      "family: web\ncontainerDefinitions:\n  - name: a\n    memory: 256\n    memoryReservation: 50‸0\n"
    let hover = try hover(text, .yaml)
    #expect(hover.text == "500")
    #expect(hover.markdown.hasPrefix("**`memoryReservation`** integer\n\nThe soft limit in MiB"))
    #expect(
      hover.markdown.contains(
        "\n\n**`soft-memory-above-hard`** A container's soft memory limit is above its hard limit\n\n"))
    #expect(hover.markdown.contains("\n\n[Reference](https://docs.aws.amazon.com/"))
  }

  @Test("says of a finding outside of fields what its rule says")
  func syntaxFinding() throws {
    let hover = try hover(#"{"family": "web", "containerDefinitions": [],‸}"#, .json)
    #expect(hover.text == ",")
    #expect(hover.markdown.hasPrefix("**`json-trailing-comma`**"))
  }

  @Test("has a plain text without marks")
  func plainText() throws {
    let text = AnalyzedText("family: web\nnetworkMode: ho‸st\ncontainerDefinitions: []\n", .yaml)
    let hover = try #require(text.analysis.hover(at: text.cursor))
    #expect(
      hover.plainText.hasPrefix("networkMode: string\n\nHow the containers are connected. Default: bridge."))
    #expect(!hover.plainText.contains("`") && !hover.plainText.contains("*"))
  }

  @Test(
    "says nothing where there is nothing to say",
    arguments: [
      ("family: web\n‸\ncontainerDefinitions: []\n", Language.yaml), ("kind: Po‸d\n", .yaml), ("‸", .json),
      (#"{"family": "web", "containerDefinitions": [ ‸ ]}"#, .json),
    ])
  func nothing(text: String, language: Language) {
    let text = AnalyzedText(text, language)
    #expect(text.analysis.hover(at: text.cursor) == nil)
  }
}
