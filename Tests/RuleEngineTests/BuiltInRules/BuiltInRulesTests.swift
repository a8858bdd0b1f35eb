import BuiltInRules
import CheckResults
import Foundation
import Syntax
import Testing

@testable import RuleEngine

/// `Rules/` is the single source: what is compiled into the program follows from it.
/// `ECSLINT_RECORD=1 swift test --filter BuiltInRulesTests` writes it anew.
@Suite("The built-in rules")
struct BuiltInRulesTests {
  @Test("compile without a mistake")
  func compile() throws {
    var rules = RuleSet()
    for file in rules.add(try RuleFiles().sources) {
      let lines = LineIndex(bytes: file.source.bytes)
      for finding in file.findings {
        let line = lines.position(of: finding.place.range.start, columns: .unicodeCodePoints).line
        Issue.record("Rules/\(file.source.name):\(line): \(finding.message)")
      }
    }
  }

  @Test("are those of Rules/")
  func areCurrent() throws {
    var rules = RuleSet()
    _ = rules.add(try RuleFiles().sources)
    try compare(GeneratedSource.compiledRules(rules), with: "Sources/CompiledRules/CompiledRules.c")
    try compare(GeneratedSource.descriptions(rules), with: "Sources/BuiltInRules/RuleDescriptions.swift")
    try compare(
      GeneratedSource.extensibleRules(try RuleFiles()), with: "Sources/BuiltInRules/ExtensibleRules.swift")
    try compare(RuleTable.markdown(Linter(rules: rules).descriptions), with: "Rules/README.md")
  }

  @Test("survive the way into the program")
  func roundTrip() throws {
    var rules = RuleSet()
    _ = rules.add(try RuleFiles().sources)
    let image = RuleImage.stretches(of: rules)
    let inProgram = RuleImage.stretches(of: BuiltInRules.ruleSet())
    // Rules apart, since a difference in all of them would be hard to read.
    for (rule, again) in zip(image, inProgram) { #expect(rule == again) }
    #expect(image.count == inProgram.count)
  }

  @Test("are all in the program")
  func areComplete() throws {
    let written = Set(try RuleFiles().definitions().compactMap { $0.id?.value })
    let missing = written.symmetricDifference(BuiltInRules.ruleSet().rules.map(\.id))
    #expect(missing.isEmpty)
    #expect(
      BuiltInRules.ruleSet().rules.allSatisfy { $0.occasion != nil && $0.require != nil && $0.report != nil })
  }

  @Test("stand in files named like them, in folders named like their categories, and begin with their names")
  func standWhereTheyBelong() throws {
    for (source, rule) in zip(try RuleFiles().sources, try RuleFiles().definitions()) {
      let id = rule.id?.value ?? ""
      #expect(source.name == "\(rule.category?.value ?? "")/\(id).yaml")
      #expect(source.bytes.starts(with: "id: \(id)\n".utf8))
    }
  }

  @Test("say why, where the fact stands, and since when")
  func areDocumented() throws {
    for rule in try RuleFiles().definitions() {
      let id = rule.id?.value ?? ""
      #expect(rule.why?.isEmpty == false, "\(id) has no why")
      #expect(rule.reference?.hasPrefix("https://") == true, "\(id) has no reference")
      #expect(rule.since?.isEmpty == false, "\(id) has no since")
      #expect(rule.summary?.hasSuffix(".") == false, "\(id): a summary has no full stop")
      #expect(!rule.bad.isEmpty && !rule.good.isEmpty, "\(id) needs a bad and a good example")
    }
  }

  private func compare(_ text: String, with file: String) throws {
    let url = PackageFolder.root.appending(path: file)
    if PackageFolder.isRecording { try text.write(to: url, atomically: true, encoding: .utf8) }
    let written = try String(contentsOf: url, encoding: .utf8)
    let isCurrent = written == text
    #expect(
      isCurrent,
      "\(url.lastPathComponent) is not what Rules/ gives: ECSLINT_RECORD=1 swift test --filter BuiltInRulesTests"
    )
  }
}
