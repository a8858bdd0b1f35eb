import Foundation
import Testing

/// Every sample is owned by its expected report, `Expected/<sample>.txt`.
@Suite("The samples")
struct SampleTests {
  private static let expectations = PackageFolder.programTests.appending(path: "Expected")

  /// The task definitions; `rules/` holds rules.
  private static let definitions = PackageFolder.files(in: PackageFolder.samples).filter {
    !$0.hasPrefix("rules/")
  }

  @Test("are reported as expected", arguments: definitions)
  func report(of sample: String) throws {
    let result = try Shell.run("ecslint --fail-on never 'Samples/\(sample)'", in: PackageFolder.root)
    let expectation = Self.expectations.appending(path: sample + ".txt")
    if Recording.isOn {
      try FileManager.default.createDirectory(
        at: expectation.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(result.output.utf8).write(to: expectation)
    }
    #expect(result.output == (try String(contentsOf: expectation, encoding: .utf8)))
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  @Test("have one expectation each, and no expectation is left over", .enabled(if: !Recording.isOn))
  func completeness() {
    let samples = Self.definitions
    #expect(PackageFolder.files(in: Self.expectations) == samples.map { $0 + ".txt" }.sorted())
  }

  @Test("of an organisation's rules pass their own tests")
  func rules() throws {
    let result = try Shell.run("ecslint test-rules Samples/rules", in: PackageFolder.root)
    #expect(result.output.hasSuffix("7 examples of 3 rules, all passed\n"))
    #expect(result.status == 0)
  }
}
