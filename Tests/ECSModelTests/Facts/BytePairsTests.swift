import Testing

@testable import ECSModel

@Suite("Pairs of first bytes")
struct BytePairsTests {
  private let pairs = BytePairs(["ghp_", "github_pat_", "AKIA"])

  private func holds(_ text: StaticString) -> Bool {
    pairs.contains(text.utf8Start[0], text.utf8Start[1])
  }

  @Test("hold those of each text", arguments: ["gh", "gi", "AK"] as [StaticString])
  func held(_ text: StaticString) {
    #expect(holds(text))
  }

  @Test(
    "hold no first byte with the second of another text",
    arguments: ["gK", "Ah", "hg", "gé", "ég"] as [StaticString])
  func mixed(_ text: StaticString) {
    #expect(!holds(text))
  }
}
