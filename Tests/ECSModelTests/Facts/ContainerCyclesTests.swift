import Testing

@testable import ECSModel

@Suite("Cycles among containers")
struct ContainerCyclesTests {
  @Test(
    "A cycle is found once, under its first dependency",
    arguments: [
      (["a": "b", "b": "a"], ["ab"]), (["a": "b", "b": "c", "c": "a"], ["abc"]),
      (["b": "c", "c": "b", "a": "b"], ["bc"]),
      (["a": "b", "b": "a", "c": "d", "d": "c"], ["ab", "cd"]), (["a": "bc", "b": "d", "c": "d"], []),
      (["a": "a"], []),
      (["a": "x"], []),
    ])
  func cycles(dependencies: [String: String], expected: [String]) throws {
    let containers = "abcd".map { name in
      let entries = (dependencies[String(name)] ?? "").map {
        #"{"containerName": "\#($0)", "condition": "START"}"#
      }
      return #"{"name": "\#(name)", "dependsOn": [\#(entries.joined(separator: ", "))]}"#
    }
    let document = try document(
      #"{"family": "web", "containerDefinitions": [\#(containers.joined(separator: ", "))]}"#)
    let tables = DerivedTables(document)
    let cycles = document.task.containerDefinitions.known().flatMap { $0.dependsOn.known() }.compactMap {
      tables.cycle(from: $0).value
    }
    let waiting = cycles.map { cycle in
      cycle.located(in: document).compactMap { $0.parent(ContainerDefinition.self)?.name.value }.joined()
    }
    #expect(waiting == expected)
  }

  @Test("Cycles that share their ties are kept up to a million ties")
  func manyCycles() throws {
    let count = 1500
    let containers = (0..<count).map { number in
      let dependencies = ["0", "\((number + 1) % count)"].map { #"{"containerName": "\#($0)"}"# }
      return #"{"name": "\#(number)", "dependsOn": [\#(dependencies.joined(separator: ", "))]}"#
    }
    let document = try document(
      #"{"family": "web", "containerDefinitions": [\#(containers.joined(separator: ", "))]}"#)
    let all = document.task.containerDefinitions.knownElements()
    let byName = NameTable(all) { $0.name(in: \.name).value }
    let cycles = ContainerCycles(among: all) { container in
      container.dependsOn.known().compactMap { dependency in
        dependency.name(in: \.containerName).value.flatMap { byName.first($0, of: document.storage) }.map {
          ContainerCycles.Tie(object: dependency.index, target: $0)
        }
      }
    }.all
    #expect(!cycles.isEmpty)
    #expect(cycles.reduce(0) { $0 + $1.count } <= 1_000_000)
  }
}
