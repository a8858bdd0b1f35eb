import LanguageService
import Syntax
import Testing

@Suite("The outline")
struct OutlineTests {
  /// The symbols as indented lines.
  private func lines(_ symbols: [DocumentSymbol], indent: String = "") -> [String] {
    symbols.flatMap { symbol in
      [indent + "\(symbol.kind) \(symbol.name)" + (symbol.detail.map { " (\($0))" } ?? "")]
        + lines(symbol.children, indent: indent + "  ")
    }
  }

  private func all(_ symbols: [DocumentSymbol]) -> [DocumentSymbol] {
    symbols.flatMap { [$0] + all($0.children) }
  }

  private static let shop = """
    family: shop
    volumes:
      - name: data
    containerDefinitions:
      - image: nginx:1.27
        name: web
        portMappings:
          - {containerPort: 80, name: http}
          - {hostPort: 5353, containerPort: 53, protocol: udp}
          - {containerPortRange: 8000-8010}
        mountPoints:
          - {sourceVolume: data, containerPath: /data}
    """

  @Test("has the containers with their ports and mounts, and the volumes, in the order of the text")
  func parts() {
    #expect(
      lines(AnalyzedText(Self.shop).analysis.symbols) == [
        "taskDefinition shop",
        "  volume data",
        "  container web (nginx:1.27)",
        "    portMapping 80/tcp (http)",
        "    portMapping 5353 → 53/udp",
        "    portMapping 8000-8010/tcp",
        "    mountPoint /data (data)",
      ])
  }

  @Test("selects names, and covers whole objects")
  func places() {
    let text = AnalyzedText(Self.shop)
    let symbols = all(text.analysis.symbols)
    #expect(
      symbols.map { text[$0.selectionRange] } == [
        "shop", "data", "web", "80", "53", "8000-8010", "/data",
      ])
    #expect(text[symbols[1].range] == "name: data")
    #expect(text[symbols[2].range].hasPrefix("image: nginx:1.27\n"))
    #expect(text[symbols[2].range].hasSuffix("containerPath: /data}"))
  }

  @Test("numbers what has no name, and shows placeholders as they are")
  func nameless() {
    #expect(
      lines(
        AnalyzedText(
          #"{"family": "", "containerDefinitions": [{"image": "a"}, {"name": " ", "portMappings": [{}, {"containerPort": "${PORT}"}]}, {"name": null, "mountPoints": [{}]}], "volumes": [{"name": ""}]}"#
        ).analysis.symbols) == [
          "taskDefinition task definition",
          "  container container 1 (a)",
          "  container container 2",
          "    portMapping port 1",
          "    portMapping ${PORT}/tcp",
          "  container container 3",
          "    mountPoint mount point 1",
          "  volume volume 1",
        ])
  }

  @Test("has several definitions of one file, a bare list of containers, and an answer of the API")
  func forms() {
    #expect(
      lines(
        AnalyzedText("family: a\ncontainerDefinitions: []\n---\nfamily: b\ncontainerDefinitions: []").analysis
          .symbols)
        == ["taskDefinition a", "taskDefinition b"])
    #expect(
      lines(AnalyzedText(#"[{"name": "web", "image": "nginx"}]"#).analysis.symbols) == [
        "container web (nginx)"
      ])
    #expect(
      lines(
        AnalyzedText(#"{"taskDefinition": {"family": "a", "containerDefinitions": []}}"#).analysis.symbols)
        == ["taskDefinition a"])
    #expect(AnalyzedText("services: {}").analysis.symbols.isEmpty)
  }

  @Test("selects nothing outside of an object that an alias or a merge key brings along")
  func aliases() {
    let text = AnalyzedText(
      """
      family: a
      containerDefinitions:
        - &base {name: web, image: nginx}
        - *base
        - <<: *base
          image: httpd
      """)
    let symbols = all(text.analysis.symbols)
    #expect(symbols.map(\.name) == ["a", "web", "web", "web"])
    #expect(
      symbols.allSatisfy {
        $0.range.start <= $0.selectionRange.start && $0.selectionRange.end <= $0.range.end
      })
    #expect(text[symbols[2].range] == "*base")
  }
}
