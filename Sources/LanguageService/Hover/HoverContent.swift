import CheckResults
import ECSModel
import RuleEngine
import Syntax

extension Analysis {
  /// Explains what stands at an offset: the field or the value as the API sees it, then the rules behind the findings
  /// there. Nil where there is nothing to say.
  public func hover(at offset: Int) -> Hover? {
    let place = place(at: offset).flatMap { $0.part == .inside ? nil : $0 }
    let here = findings.filter { $0.place.range.contains(offset) || $0.place.range.end == offset }
    let paragraphs = (place?.paragraphs ?? []) + self.paragraphs(about: here)
    guard let range = place?.range ?? here.first?.place.range, !paragraphs.isEmpty else { return nil }
    return Hover(range: range, paragraphs)
  }

  private func paragraphs(about findings: [Finding]) -> [HoverParagraph] {
    guard !findings.isEmpty else { return [] }
    var rules: [String] = []
    for finding in findings where !rules.contains(finding.ruleID) { rules.append(finding.ruleID) }
    let descriptions = settings.linter.descriptions.filter { rules.contains($0.id) }
    return rules.flatMap { id in
      descriptions.filter { $0.id == id }.flatMap(Self.paragraphs(about:))
    }
  }

  private static func paragraphs(about rule: RuleDescription) -> [HoverParagraph] {
    [
      .heading(rule.id, rule.summary), .text(trimmed(rule.why)), .link(rule.reference),
    ]
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension DefinitionPlace {
  /// What the model says of the field, and of the value if the place is on one that the API names.
  fileprivate var paragraphs: [HoverParagraph] {
    guard let member else { return [] }
    let schema = definition.storage.schema
    let type = member.type.description(in: schema)
    var paragraphs = [
      HoverParagraph.heading(member.name.description, member.isRequired ? "\(type), required" : type)
    ]
    if let text = structure.documentation(of: member) { paragraphs.append(.text(text)) }
    guard let enumeration = member.type.enumeration(in: schema) else { return paragraphs }
    let value = definition.storage.tree.text(at: self)
    if let value, let text = enumeration.documentation(of: value) {
      paragraphs.append(.text("`\(value)`: \(text)"))
    } else {
      paragraphs.append(
        .text("One of " + enumeration.values.map { "`\($0)`" }.joined(separator: ", ") + "."))
    }
    return paragraphs
  }
}

extension SyntaxTree {
  /// The text of the scalar that a place is on; nil on keys.
  fileprivate func text(at place: DefinitionPlace) -> String? {
    guard place.part == .value else { return nil }
    let storage = place.definition.storage
    let slot: Slot
    switch place.locus {
    case .object: return nil
    case .member(let member, let object): slot = storage.slot(of: member, in: object)
    case .element(let position, let member, let object), .entry(let position, let member, let object):
      let field = storage.slot(of: member, in: object)
      guard case .range(let range) = storage.payload(of: field), position < range.count else { return nil }
      slot = storage.slot(at: range.lowerBound + position)
    }
    return slot.node.map { text(of: $0) }
  }
}
