import RuleEngine

/// Generated from `Rules/` by the tests; see `BuiltInRulesTests`.
@Sendable func ruleDescriptions() -> [RuleDescription] {
  [
    RuleDescription(
      id: "soft-memory-above-hard", category: "memory", effect: .rejected,
      since: "0.1.0",
      summary: "A container's soft memory limit is above its hard limit",
      why: "`memoryReservation` is what the scheduler sets aside, `memory` is where the container is killed.\nECS refuses a container that would be killed before it has used what was set aside for it.\n",
      reference: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
      bad: "family: web\ncontainerDefinitions:\n  - name: web\n    image: nginx:1.27\n    memory: 256\n    memoryReservation: ⟦500⟧\n",
      good: "family: web\ncontainerDefinitions:\n  - name: web\n    image: nginx:1.27\n    memory: 500\n    memoryReservation: 256\n"),
  ]
}
