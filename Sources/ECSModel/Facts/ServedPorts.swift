/// The ports that the containers of a task say they serve.
struct ServedPorts {
  /// Sorted by their first port, none touching another.
  private let ranges: [ClosedRange<Int>]

  /// Nil where a mapping's ports are not known.
  init?(_ task: Located<TaskDefinition>) {
    guard let containers = task.containerDefinitions.value?.allValues else { return nil }
    var ports: [ClosedRange<Int>] = []
    for container in containers where !container.portMappings.isAbsent {
      guard let mappings = container.portMappings.value?.allValues else { return nil }
      for mapping in mappings {
        if let range = mapping.containerPorts {
          ports.append(range)
        } else if !mapping.containerPort.isAbsent || !mapping.containerPortRange.isAbsent {
          return nil
        }
      }
    }
    var merged: [ClosedRange<Int>] = []
    for range in ports.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }

  /// Those of the ports that nobody serves.
  func missing(among ports: [Int]) -> [Int] {
    ports.filter { port in
      // The first range that does not end before the port.
      var (low, high) = (0, ranges.count)
      while low < high {
        let middle = (low + high) / 2
        if ranges[middle].upperBound < port { low = middle + 1 } else { high = middle }
      }
      return low == ranges.count || !ranges[low].contains(port)
    }
  }
}
