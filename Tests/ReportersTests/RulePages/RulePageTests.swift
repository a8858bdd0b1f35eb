import CheckResults
import Foundation
import Reporters
import Testing

@Suite("The pages of rules")
struct RulePageTests {
  private let rule = RuleDescription(
    id: "soft-memory-above-hard", category: "memory", effect: .rejected, since: "0.1.0",
    summary: "The soft limit is above the hard limit",
    why: """
      `memoryReservation` is what the scheduler sets aside,
      `memory` is where the container is killed.

      What to do:
      - lower the soft limit, so that it leaves room below the hard one
      - raise the hard limit

      ```
      docker run   --memory 500m
      ```
      """,
    reference: "https://example.com/memory", bad: "memory: 256\nmemoryReservation: ⟦500⟧\n",
    good: "memory: 500\n")

  private func page(_ decoration: Decoration = .plain, width: Int = 60) -> String {
    var bytes: [UInt8] = []
    RulePage(rule).write(decoration: decoration, width: width, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("say what the rule is about, why, and how to do better")
  func page() {
    #expect(
      page() == """
        error[soft-memory-above-hard]: The soft limit is above the hard limit

          effect    rejected: ECS refuses to register the definition
          category  memory
          since     0.1.0

        `memoryReservation` is what the scheduler sets aside,
        `memory` is where the container is killed.

        What to do:

        - lower the soft limit, so that it leaves room below the
          hard one
        - raise the hard limit

            docker run   --memory 500m

        Reported
         1 | memory: 256
         2 | memoryReservation: 500
           |                    ^^^

        Instead
         1 | memory: 500

        Reference
          https://example.com/memory

        """)
  }

  @Test("colour code in prose, which keeps its backticks for those without colours")
  func code() {
    #expect(page(.ansi).contains("\u{1B}[36m`memory`\u{1B}[0m"))
  }

  @Test("list all rules as a table")
  func table() {
    let advice = RuleDescription(
      id: "fixed-host-port", category: "networking", effect: .advice, since: "0.1.0",
      summary: "A port is fixed",
      why: "", reference: "", bad: "", good: "")
    var bytes: [UInt8] = []
    RuleList([advice, rule]).writeTable(decoration: .plain, to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        fixed-host-port         networking  advice    A port is fixed
        soft-memory-above-hard  memory      rejected  The soft limit is above the hard limit

        """)
  }

  @Test("list all rules as JSON with all their texts")
  func json() throws {
    var bytes: [UInt8] = []
    RuleList([rule]).writeJSON(to: &bytes)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(json["version"] as? Int == 1)
    #expect(
      (json["rules"] as? [[String: String]])?.first == [
        "id": rule.id, "category": "memory", "effect": "rejected", "level": "error", "since": "0.1.0",
        "summary": rule.summary, "why": rule.why, "reference": rule.reference, "bad": rule.bad,
        "good": rule.good,
      ])
  }
}
