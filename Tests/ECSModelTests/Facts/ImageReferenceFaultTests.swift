import Testing

@testable import ECSModel

@Suite("An image reference")
struct ImageReferenceFaultTests {
  @Test(
    "has no fault where Docker would take it",
    arguments: [
      "nginx", "nginx:1.27", "library/nginx:1.27-alpine_3", "public.ecr.aws/nginx/nginx:1.27",
      "localhost:5000/web", "registry.example.com:5000/shop/web_front__end-of.line:V1.2.3-rc.1", "a---b/c",
      "nginx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
      "nginx:1.27@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
      "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1.4",
    ])
  func valid(text: String) {
    #expect(text.withBytes { ImageReference($0).fault } == nil)
  }

  @Test(
    "is answered with what Docker would not take",
    arguments: [
      ("https://registry.example.com/web:1.4", "begins with a scheme"),
      ("docker://nginx", "begins with a scheme"),
      ("registry_.example.com/web", "has no valid host"),
      ("registry.example.com:/web", "has no valid host"),
      ("-registry.example.com/web", "has no valid host"),
      ("registry..example.com/web", "has no valid host"),
      ("", "names no repository"),
      (":1.27", "names no repository"),
      ("Nginx", "has upper-case letters in its repository"),
      ("registry.example.com/Shop/web", "has upper-case letters in its repository"),
      ("shop//web", "has an empty part"),
      ("shop/web/", "has an empty part"),
      ("registry.example.com/web_", #"has a part that is no name: "web_""#),
      ("web___end", "has a part that is no name"),
      ("web..end", "has a part that is no name"),
      ("_web", "has a part that is no name"),
      ("we#b", "has a part that is no name"),
      ("nginx:", "ends in a colon without a tag"),
      ("nginx:1.27:latest", "has more than one tag"),
      ("nginx:-1.27", "has a tag that is none"),
      ("nginx:1.27#3", "has a tag that is none"),
      ("nginx:" + String(repeating: "1", count: 129), "has a tag of 129 characters"),
    ])
  func faulty(text: String, fault: String) throws {
    #expect(try #require(text.withBytes { ImageReference($0).fault }).contains(fault))
  }
}
