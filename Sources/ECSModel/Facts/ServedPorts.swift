/// The ports that the containers of a task say they serve.
struct ServedPorts {
  /// Sorted by their first port, none touching another.
  private let ranges: [(first: Int, last: Int)]

  /// Nil where a mapping's ports are not known.
  init?(_ task: Located<TaskDefinition>) {
    guard let containers = task.containerDefinitions.value?.allValues else { return nil }
    var ports: [(first: Int, last: Int)] = []
    for container in containers where !container.portMappings.isAbsent {
      guard let mappings = container.portMappings.value?.allValues else { return nil }
      for mapping in mappings {
        if let range = mapping.containerPorts {
          ports.append((range.lowerBound, range.upperBound))
        } else if !mapping.containerPort.isAbsent || !mapping.containerPortRange.isAbsent {
          return nil
        }
      }
    }
    var merged: [(first: Int, last: Int)] = []
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
      // The first range that does not end before the port.
      var (low, high) = (0, ranges.count)
      while low < high {
        let middle = (low + high) / 2
        if ranges[middle].last < port { low = middle + 1 } else { high = middle }
      }
      return low == ranges.count || port < ranges[low].first
    }
  }
}
