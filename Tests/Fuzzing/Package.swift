// swift-tools-version: 6.2

import PackageDescription

// A package of its own, since the flags for libFuzzer are not for those who build ecslint. `.ci/fuzz` builds and
// runs it.
let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "ecslint", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        .product(name: "CEL", package: "ecslint"),
        .product(name: "ECSModel", package: "ecslint"),
        .product(name: "LanguageServer", package: "ecslint"),
        .product(name: "Reporters", package: "ecslint"),
        .product(name: "RuleEngine", package: "ecslint"),
        .product(name: "Syntax", package: "ecslint"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
