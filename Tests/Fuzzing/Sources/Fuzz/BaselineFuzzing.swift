import RuleEngine
import Syntax

/// Reading a baseline; what is read is written so that it reads the same.
enum BaselineFuzzing {
  static func run(_ bytes: [UInt8]) {
    let source = Source(name: "baseline.yaml", bytes: bytes)
    let (baseline, mistakes) = Baseline.reading(source)
    for finding in mistakes { SyntaxFuzzing.requireInside(finding.place.range, source) }
    guard mistakes.isEmpty else { return }
    for language in [Baseline.Language.json, .yaml] {
      let text = baseline.text(in: language)
      let again = Baseline.reading(Source(name: "", text: text))
      require(again.mistakes.isEmpty && again.baseline == baseline, "a baseline that reads as another")
    }
  }
}
