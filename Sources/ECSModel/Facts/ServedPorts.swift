/// The ports that the containers of a task say they serve.
struct ServedPorts {
  private struct Range {
    let first: Int
    var last: Int
  }

  /// Sorted by their first port, none touching another.
  private let ranges: [Range]

  /// Nil where a mapping's ports are not known.
  init?(_ task: Located<TaskDefinition>) {
    guard task.containerDefinitions.isWhollyKnown() else { return nil }
    var ports: [Range] = []
    for container in task.containerDefinitions.knownElements() where !container.portMappings.isAbsent {
      guard container.portMappings.isWhollyKnown() else { return nil }
      for mapping in container.portMappings.knownElements() {
        if let range = mapping.containerPorts {
          ports.append(Range(first: range.lowerBound, last: range.upperBound))
        } else if !mapping.containerPort.isAbsent || !mapping.containerPortRange.isAbsent {
          return nil
        }
      }
    }
    var merged: [Range] = []
    for range in ports.sorted(by: { $0.first < $1.first }) {
      if let last = merged.last?.last, range.first <= last {
        merged[merged.count - 1].last = max(last, range.last)
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }

  /// Those of the ports that nobody serves.
  func missing(among ports: [Int]) -> [Int] {
    ports.filter { port in
      let next = ranges.partitioningIndex { $0.last >= port }
      return next == ranges.count || port < ranges[next].first
    }
  }
}
