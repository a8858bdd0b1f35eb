import ECSModel
import Syntax

/// The values that are known to fit a place.
struct ValueSuggestions {
  let place: DefinitionPlace

  private var definition: TaskDefinitionDocument { place.definition }
  private var storage: DocumentStorage { place.definition.storage }

  /// In the order of the API, of sizes, or of the text.
  var all: [Suggestion] {
    switch place.type {
    case .boolean:
      return ["true", "false"].map { Suggestion(label: $0, kind: .value, writing: .literal($0)) }
    case .enumeration(let index): return values(of: storage.schema.enumerations[index]) { .string($0) }
    case .list(.enumeration(let index)):
      let isElement = isFirstOnLine && storage.tree.language == .yaml
      return values(of: storage.schema.enumerations[index]) {
        isElement ? .element(.string($0)) : .list(.string($0))
      }
    case .string: return names ?? sizes ?? []
    case .integer, .structure, .list, .map, nil: return []
    }
  }

  private func values(of enumeration: EnumerationShape, writing: (String) -> Writing) -> [Suggestion] {
    let taken = isElement ? textsBesides : []
    return enumeration.values.filter { !taken.contains($0) }.map {
      Suggestion(
        label: $0, kind: .value, documentation: enumeration.documentation(of: $0), writing: writing($0))
    }
  }
}

extension ValueSuggestions {
  private var isElement: Bool { if case .element = place.locus { true } else { false } }

  /// Whether only blanks stand before the value on its line.
  private var isFirstOnLine: Bool {
    let before = storage.tree.source.bytes[..<place.range.start].reversed()
    return before.first { $0 != UInt8(ascii: " ") }.map {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    } ?? true
  }
}

// MARK: - Names of other parts

extension ValueSuggestions {
  /// The names that can be used here, without that of the container around and those that the list has already; nil
  /// where no part is named.
  private var names: [Suggestion]? {
    let table = NameTable(of: definition, in: storage.tree)
    let used = table.occurrence(at: place.range.start + 1)
    guard let used, !used.isDeclaration else { return nil }
    let taken = used.kind == .container ? textsBesides : []
    var seen = taken
    let declared = table.occurrences.filter { occurrence in
      guard occurrence.kind == used.kind, let part = occurrence.declared else { return false }
      return !storage.tree.range(of: part).contains(place.range.start)
    }
    return declared.filter { seen.insert($0.name).inserted }.map {
      Suggestion(label: $0.name, kind: .reference, detail: used.kind.description, writing: .string($0.name))
    }
  }

  /// The texts that stand in the place's list already: as elements, or in the same field of other objects.
  private var textsBesides: Set<String> {
    switch place.locus {
    case .element(let position, let member, let object):
      let field = storage.slot(of: member, in: object)
      guard case .range(let slots) = storage.payload(of: field) else { return [] }
      return Set(slots.filter { $0 != slots.lowerBound + position }.compactMap { storage.text(in: $0) })
    case .member(let member, let object):
      let siblings = storage.objectIndices.filter {
        $0 != object && storage.parent(of: $0) == storage.parent(of: object)
          && storage.shapeIndex(of: $0) == storage.shapeIndex(of: object)
      }
      return Set(siblings.compactMap { storage.text(in: storage.slot(of: member, in: $0)) })
    case .object, .entry: return []
    }
  }
}

extension DocumentStorage {
  fileprivate func text(in index: Int) -> String? { text(in: slot(at: index)) }

  fileprivate func text(in slot: Slot) -> String? {
    if case .string(let text) = payload(of: slot) { text } else { nil }
  }
}

extension NameOccurrence.Kind {
  fileprivate var description: String {
    switch self {
    case .container: "container"
    case .volume: "volume"
    case .inferenceAccelerator: "accelerator"
    }
  }
}

// MARK: - Sizes of a task

extension ValueSuggestions {
  /// The sizes that Fargate takes; nil for other fields, and for tasks that are not for Fargate.
  private var sizes: [Suggestion]? {
    let task = definition.task
    guard place.object == 0, task.requiresCompatibilities.isAbsent || task.requires(.fargate) != false else {
      return nil
    }
    switch place.member?.name.description {
    case "cpu":
      return task.fargateSizes.map { size in
        suggestion(
          size.cpu, detail: "\(Self.thousandth(size.cpu)) vCPU", "With memory of \(size.memoryInWords).")
      }
    case "memory":
      let cpu = task.cpuUnits.value
      let fitting = task.fargateSizes.filter { cpu == nil || $0.cpu == cpu }
      return Set(fitting.flatMap(\.memory)).sorted().map { memory in
        let sizes = fitting.filter { $0.memory.contains(memory) }.map { String($0.cpu) }
        return suggestion(
          memory, detail: "\(Self.thousandth(memory)) GB",
          "With CPU of \(sizes.joined(separator: ", ")) units.")
      }
    default: return nil
    }
  }

  private func suggestion(_ number: Int, detail: String, _ documentation: String) -> Suggestion {
    Suggestion(
      label: String(number), kind: .value, detail: detail, documentation: documentation,
      writing: .string(String(number)))
  }

  /// A number in units of 1024, at most two digits behind the point: the sizes have no more.
  private static func thousandth(_ number: Int) -> String {
    let hundredths = number * 100 / 1024 % 100
    return "\(number / 1024)"
      + (hundredths == 0 ? "" : hundredths % 10 == 0 ? ".\(hundredths / 10)" : ".\(hundredths)")
  }
}
