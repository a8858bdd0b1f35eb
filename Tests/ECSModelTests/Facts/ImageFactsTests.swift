import Testing

@testable import ECSModel

@Suite("What an image reference tells")
struct ImageFactsTests {
  @Test(
    "the processor that it is for",
    arguments: [
      ("web:1.4-arm64", CPUArchitecture.arm64), ("arm64v8/nginx:1.27", .arm64), ("shop/web-aarch64", .arm64),
      ("web:ARM64", .arm64), ("amd64/nginx", .x86_64), ("web:1.4-x86_64", .x86_64),
      ("web:linux-x86-64", .x86_64),
      ("registry.internal/linux-x64/web:1", .x86_64),
    ])
  func architecture(_ image: String, _ architecture: CPUArchitecture) {
    #expect(image.withBytes { ImageArchitecture.named(in: ImageReference($0)) } == architecture)
  }

  @Test(
    "no processor where none is named, or two are",
    arguments: [
      "nginx:1.27", "charm64:1", "arm6400:1", "arm64.registry.internal/web:1", "web:amd64-arm64", "web:max64",
      "web@sha256:arm64",
    ])
  func noArchitecture(_ image: String) {
    #expect(image.withBytes { ImageArchitecture.named(in: ImageReference($0)) } == nil)
  }

  @Test(
    "that it is one of Docker's official images",
    arguments: [
      "redis", "redis:7.4", "library/redis", "docker.io/redis", "docker.io/library/redis@sha256:0a39",
      "public.ecr.aws/docker/library/redis:7.4",
      "123456789012.dkr.ecr.eu-west-1.amazonaws.com/docker-hub/library/redis",
    ])
  func official(_ image: String) {
    #expect(image.withBytes { OfficialImage.name(of: ImageReference($0)) } == "redis")
  }

  @Test(
    "that it is another image",
    arguments: [
      "shop", "bitnami/redis", "123456789012.dkr.ecr.eu-west-1.amazonaws.com/redis", "quay.io/redis", "IMAGE",
      "library/shop",
    ])
  func unofficial(_ image: String) {
    #expect(image.withBytes { OfficialImage.name(of: ImageReference($0)) } == nil)
  }
}
