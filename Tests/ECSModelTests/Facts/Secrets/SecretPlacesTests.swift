import Syntax
import Testing

@testable import ECSModel

@Suite("Where a definition holds secrets")
struct SecretPlacesTests {
  @Test("are the values themselves, wherever they stand")
  func places() throws {
    let marked = MarkedText(
      """
      family: web
      containerDefinitions:
        - name: web
          image: web
          environment:
            - {name: DB_PASSWORD, value: ⟦correct-horse⟧}
            - {name: DB_USER, value: shop}
            - {name: CACHE, value: ⟦"redis://:correct-horse@cache"⟧}
          command: [run, --token, ⟦8f14e45fceea⟧]
          entryPoint: [⟦--password=correct-horse⟧]
          dockerLabels: {team: shop, api-key: ⟦8f14e45fceea⟧}
          healthCheck:
            command: [CMD-SHELL, ⟦"curl http://probe:correct-horse@localhost"⟧]
          logConfiguration:
            logDriver: splunk
            options: {splunk-token: ⟦8f14e45fceea⟧, splunk-url: https://logs.internal}
      """)
    #expect(try document(marked.text, .yaml).secretPlaces == marked.marks)
  }
}
