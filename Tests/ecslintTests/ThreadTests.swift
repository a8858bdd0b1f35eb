import Foundation
import Testing

/// A folder with more files than one thread takes, some of which cannot be read.
@Suite("The number of threads")
struct ThreadTests {
  private static let formats = [
    "text", "compact", "json", "sarif", "github", "gitlab", "junit", "checkstyle",
  ]

  @Test("makes no difference to a report or to its messages", arguments: formats)
  func reports(format: String) throws {
    let folder = try TemporaryFolder()
    for copy in 0..<3 {
      try FileManager.default.copyItem(
        at: PackageFolder.samples, to: folder.url.appending(path: "copy-\(copy)"))
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "copy-1/circle.json").path(percentEncoded: false),
      withDestinationPath: "circle.json")
    let results = try [1, 2, 8].map { jobs in
      try Shell.run("ecslint --jobs \(jobs) --format \(format) .", in: folder.url)
    }
    #expect(results[0].output.contains("copy-0"))
    #expect(results[0].errors.contains("circle.json"))
    #expect(results[1] == results[0])
    #expect(results[2] == results[0])
  }

  @Test("is at least one")
  func none() throws {
    let folder = try TemporaryFolder()
    #expect(try Shell.run("ecslint --jobs 0 .", in: folder.url).status == 2)
  }

  @Test("and the order of the arguments make no difference to what is found")
  func order() throws {
    let files = try FileManager.default
      .contentsOfDirectory(
        atPath: PackageFolder.samples.appending(path: "broken").path(percentEncoded: false)
      )
      .map { "Samples/broken/" + $0 }
    let (forth, back) = (files.sorted(), files.sorted(by: >))
    let reports = try [forth, back].map { files in
      try Shell.run("ecslint --format compact \(files.joined(separator: " "))", in: PackageFolder.root)
    }
    func lines(_ report: Shell.Result) -> [Substring] { report.output.split(separator: "\n").sorted() }
    #expect(lines(reports[0]).count > files.count)
    #expect(lines(reports[0]) == lines(reports[1]))
  }
}
