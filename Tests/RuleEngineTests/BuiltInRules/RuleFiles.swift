import Foundation
import Syntax

@testable import RuleEngine

/// The files under `Rules/`.
struct RuleFiles {
  let sources: [Source]

  init() throws {
    let folder = PackageFolder.rules
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).sorted()
    sources = try paths.filter { $0.hasSuffix(".yaml") }.map { path in
      Source(name: path, bytes: Array(try Data(contentsOf: folder.appending(path: path))))
    }
  }

  /// The definitions as they are written, those that extend another one completed.
  func definitions() -> [RuleDefinition] {
    let read = sources.compactMap { source in
      var reader = RuleFileReader(source)
      return reader.read()
    }
    return read.map { rule in
      guard let base = read.first(where: { $0.id?.value == rule.extends?.value }) else { return rule }
      return rule.completed(from: base)
    }
  }
}
