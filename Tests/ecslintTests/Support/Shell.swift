import Foundation

/// Runs commands that call `ecslint`, in a folder and an environment of their own.
enum Shell {
  /// What a command said, and how it ended.
  struct Result: Equatable {
    var output: String
    var errors: String
    var status: Int32
  }

  /// The folder of the built program: the one that the test bundle is in.
  private static let products: String = {
    let candidates = CommandLine.arguments.compactMap { argument -> URL? in
      guard let bundle = argument.range(of: ".xctest") else { return nil }
      return URL(filePath: String(argument[..<bundle.upperBound])).deletingLastPathComponent()
    }
    let folder = candidates.first {
      FileManager.default.isExecutableFile(atPath: $0.appending(path: "ecslint").path(percentEncoded: false))
    }
    return (folder ?? PackageFolder.root.appending(path: ".build/debug")).path(percentEncoded: false)
  }()

  /// Runs a command of `sh`, without input.
  static func run(_ command: String, in folder: URL) throws -> Result {
    let streams = try TemporaryFolder()
    let output = streams.url.appending(path: "output")
    let errors = streams.url.appending(path: "errors")
    for file in [output, errors] { try Data().write(to: file) }

    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    let sanitizers = ProcessInfo.processInfo.environment.filter {
      ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
    }
    process.environment = sanitizers.merging(
      ["PATH": "\(products):/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8), status: process.terminationStatus)
  }
}
