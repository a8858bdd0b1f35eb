// swift-tools-version: 6.2

import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Whether the C library and libyaml are there to be linked in. The process then needs no dynamic loader and is
/// not relocated, which is most of the time that it takes to start. Debug builds do without: sanitizers cannot be
/// linked so.
let canLinkEverything = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64"].contains {
  folder in
  ["libc.a", "libyaml.a"].allSatisfy { FileManager.default.fileExists(atPath: "\(folder)/\($0)") }
}

let package = Package(
  name: "ecslint",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "ecslint", targets: ["ecslint"]),
    .library(name: "ECSModel", targets: ["ECSModel"]),
    .library(name: "RuleEngine", targets: ["RuleEngine", "BuiltInRules", "CheckResults"]),
    .library(name: "Reporters", targets: ["Reporters"]),
    .library(name: "LanguageServer", targets: ["LanguageServer", "LanguageService"]),
    .library(name: "CEL", targets: ["CEL"]),
    .library(name: "Syntax", targets: ["Syntax"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .executableTarget(
      name: "ecslint",
      dependencies: [
        // First those at the end of the longest chain: modules are compiled in this order as soon as they can be.
        "LanguageServer", "LanguageService", "Checking", "BuiltInRules", "CheckResults", "Reporters",
        "RuleEngine", "Spelling", "Syntax",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: [
        // Only the executable carries unsafe flags, so the libraries stay usable as dependencies.
        .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .debug)),
        .unsafeFlags(
          [canLinkEverything ? "-static-executable" : "-static-stdlib"],
          .when(platforms: [.linux], configuration: .release)),
        // A file that is written at once, not through a mapping, lies in memory in larger pieces. The process then
        // takes a third fewer page faults to start.
        .unsafeFlags(
          ["-Xlinker", "--no-mmap-output-file"], .when(platforms: [.linux], configuration: .release)),
        .linkedLibrary("_FoundationCShims", .when(platforms: [.linux])),
        .linkedLibrary("_FoundationCollections", .when(platforms: [.linux])),
        .linkedLibrary("swiftSynchronization", .when(platforms: [.linux])),
        .linkedLibrary("dispatch", .when(platforms: [.linux])),
        .linkedLibrary("BlocksRuntime", .when(platforms: [.linux])),
      ]),
    .target(
      name: "Checking",
      dependencies: ["CheckResults", "ECSModel", "Reporters", "RuleEngine", "Spelling", "Syntax"],
      swiftSettings: strict),
    .target(
      name: "Reporters", dependencies: ["CheckResults", "Syntax"], swiftSettings: strict),
    .target(
      name: "LanguageServer", dependencies: ["CheckResults", "LanguageService", "RuleEngine", "Syntax"],
      swiftSettings: strict),
    .target(
      name: "LanguageService", dependencies: ["CheckResults", "ECSModel", "RuleEngine", "Syntax"],
      swiftSettings: strict),
    .target(
      name: "BuiltInRules", dependencies: ["CheckResults", "CompiledRules", "RuleEngine"],
      swiftSettings: strict),
    .target(name: "CompiledRules"),
    .target(
      name: "RuleEngine", dependencies: ["CEL", "CheckResults", "ECSModel", "Spelling", "Syntax"],
      swiftSettings: strict),
    .target(name: "CEL", swiftSettings: strict),
    .target(name: "CheckResults", dependencies: ["Syntax"], swiftSettings: strict),
    .target(name: "ECSModel", dependencies: ["Spelling", "Syntax"], swiftSettings: strict),
    .target(name: "Spelling", swiftSettings: strict),
    .target(name: "Syntax", dependencies: ["CLibYAML"], swiftSettings: strict),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),

    .testTarget(name: "SpellingTests", dependencies: ["Spelling"], swiftSettings: strict),
    .testTarget(name: "SyntaxTests", dependencies: ["Syntax"], swiftSettings: strict),
    .testTarget(name: "CELTests", dependencies: ["CEL", "Spelling"], swiftSettings: strict),
    .testTarget(name: "ECSModelTests", dependencies: ["ECSModel", "Syntax"], swiftSettings: strict),
    .testTarget(
      name: "RuleEngineTests",
      dependencies: ["BuiltInRules", "CheckResults", "ECSModel", "RuleEngine", "Syntax"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportersTests", dependencies: ["CheckResults", "Reporters", "Syntax"],
      swiftSettings: strict),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: [
        "BuiltInRules", "CheckResults", "LanguageServer", "LanguageService", "RuleEngine", "Syntax",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LanguageServiceTests",
      dependencies: ["BuiltInRules", "CheckResults", "ECSModel", "LanguageService", "RuleEngine", "Syntax"],
      swiftSettings: strict),
    // Runs the built executable. It does not depend on that target, whose static linking is not for test bundles;
    // `swift test` builds all products.
    .testTarget(name: "ecslintTests", exclude: ["Scenarios", "Expected"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
