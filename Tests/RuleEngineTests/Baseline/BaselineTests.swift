import CheckResults
import RuleEngine
import Syntax
import Testing

@Suite("A baseline")
struct BaselineTests {
  private func finding(_ rule: String, _ path: String, at offset: Int = 0) -> Finding {
    Finding(
      ruleID: rule, level: .error, message: "m",
      place: Place(range: ByteRange(offset, offset + 1), logicalPath: path))
  }

  private func baseline(of findings: [Finding], file: String = "a.json") -> Baseline {
    var baseline = Baseline()
    baseline.update(file, with: findings)
    return baseline
  }

  @Test("keeps what it knows quiet, wherever that stands by now")
  func known() {
    let comparison = baseline(of: [finding("r", "p", at: 3)]).compare(
      [finding("r", "p", at: 90)], ofFile: "a.json")
    #expect(comparison.new.isEmpty)
    #expect(comparison.known == 1)
    #expect(comparison.gone == 0)
  }

  @Test("lets through another rule, another value, another file")
  func new() {
    let baseline = baseline(of: [finding("r", "p")])
    let others = [finding("s", "p"), finding("r", "q")]
    #expect(baseline.compare(others, ofFile: "a.json").new == others)
    #expect(baseline.compare([finding("r", "p")], ofFile: "b.json").new.count == 1)
  }

  @Test("counts what is alike")
  func repeats() {
    let two = [finding("r", "p", at: 1), finding("r", "p", at: 2)]
    let third = finding("r", "p", at: 3)
    #expect(baseline(of: two).compare(two + [third], ofFile: "a.json").new == [third])
    #expect(baseline(of: two).compare([third], ofFile: "a.json").gone == 1)
  }

  @Test("is pruned of what is gone, without taking in what is new")
  func prune() {
    var baseline = baseline(of: [finding("r", "p"), finding("r", "p"), finding("s", "p")])
    baseline.prune("a.json", to: [finding("r", "p"), finding("t", "p")])
    #expect(baseline == self.baseline(of: [finding("r", "p")]))
    baseline.prune("a.json", to: [])
    #expect(baseline == Baseline())
  }

  @Test("reads what it writes", arguments: [Baseline.Language.yaml, .json])
  func roundTrip(_ language: Baseline.Language) {
    var baseline = baseline(of: [finding("r", "p"), finding("r", "p"), finding("s", "a[\"b\\\u{1}].ü: #c")])
    baseline.update("b/ä \"x\": y.yaml", with: [finding("r", "")])
    let text = baseline.text(in: language)
    let (read, mistakes) = Baseline.reading(Source(name: "b", text: text))
    #expect(mistakes.isEmpty)
    #expect(read == baseline)
    #expect(Baseline.reading(Source(name: "b", text: Baseline().text(in: language))).baseline == Baseline())
  }

  @Test(
    "writes whatever it has read so that it reads the same",
    arguments: [
      "x.json: {'': {p: 1}}", "x.json: {'a: b': {p: 1}}", "x.json: {'#': {'': 1}}", "x.json: {}",
      "x.json: {r: {}}",
    ], [Baseline.Language.yaml, .json])
  func edited(_ files: String, _ language: Baseline.Language) {
    let text = "version: 1\nfindings: {\(files)}\n"
    let baseline = Baseline.reading(Source(name: "b", text: text)).baseline
    let (read, mistakes) = Baseline.reading(Source(name: "b", text: baseline.text(in: language)))
    #expect(mistakes.isEmpty)
    #expect(read == baseline)
  }

  @Test(
    "takes no number of findings that cannot be summed up", arguments: ["0", "-1", "9223372036854775807"])
  func numbers(_ number: String) {
    let text = "version: 1\nfindings: {x.json: {r: {p: \(number), q: \(number)}}}\n"
    let (baseline, mistakes) = Baseline.reading(Source(name: "b", text: text))
    #expect(
      mistakes.map(\.message)
        == Array(repeating: "this takes the number of findings, from 1 to 1000000", count: 2))
    #expect(baseline.count == 0)
  }

  @Test("is sorted, so that the order of findings makes no difference")
  func sorted() {
    let findings = [finding("b", "p"), finding("a", "q"), finding("a", "p")]
    let text = baseline(of: findings).text(in: .yaml)
    #expect(text == baseline(of: findings.reversed()).text(in: .yaml))
    #expect(
      text.hasSuffix(
        """
        version: 1
        findings:
          "a.json":
            a:
              "p": 1
              "q": 1
            b:
              "p": 1

        """))
  }

  @Test(
    "that is damaged is a mistake with its place",
    arguments: [
      ("", "a baseline is one mapping with `version` and `findings`"),
      ("⟦findings⟧: {}", "a baseline needs its `version`"),
      ("version: ⟦2⟧", "this program reads version 1 of the format"),
      ("version: 1\nfindings: ⟦[]⟧", "this takes files, each with its findings"),
      (
        "version: 1\nfindings: {a.json: {r: {p: ⟦0⟧}}}",
        "this takes the number of findings, from 1 to 1000000"
      ),
      ("version: 1\n⟦finding⟧: {}", "a baseline has no `finding`; did you mean `findings`?"),
    ])
  func damaged(_ marked: String, _ message: String) {
    let text = MarkedText(marked)
    let (_, mistakes) = Baseline.reading(Source(name: "b", text: text.text))
    #expect(mistakes.map(\.message) == [message])
    if !text.ranges.isEmpty { #expect(mistakes.map(\.place.range) == text.ranges) }
  }

  @Test("with a merge conflict is a mistake")
  func conflict() {
    let text = "version: 1\nfindings:\n<<<<<<< HEAD\n  a: {}\n=======\n  b: {}\n>>>>>>> x\n"
    #expect(!Baseline.reading(Source(name: "b", text: text)).mistakes.isEmpty)
  }
}
