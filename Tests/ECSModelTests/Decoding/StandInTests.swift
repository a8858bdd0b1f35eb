import Testing

@testable import ECSModel

@Suite("A word that stands in for another")
struct StandInTests {
  @Test(
    "is found wherever it stands",
    arguments: [
      "REGION", "IMAGE_NAME", "X1", "fs-XXXXXXXX", "xxxx", "arn:aws:ecs:region:123456789012:cluster/a",
      "arn:aws:iam::ACCOUNT_ID:role/a", "arn:aws:iam:AWS_REGION:1:role", "arn:aws:sns:eu-west-1:account-id:a",
      "your-image", "your_image", "YOUR_ECR_REPO/web", "repo/todo:1", "IMAGE_PLACEHOLDER:1", "aPlaceholderB",
      "changeme", "nginx:replace_with_tag", "role/replace-me/replaceme",
    ])
  func found(text: String) { #expect(occurs(in: text)) }

  @Test(
    "is not every such word",
    arguments: [
      "", "a", "nginx:1.27", "fs-xxx", "xxxy", "arn:aws:ecs:eu-west-1:123456789012:cluster/a", "yours",
      "yourimage", "region", "regions:region", "todos", "place-holder", "Region", "1A", "_A", "A-B", "é", ":",
      "::",
    ])
  func none(text: String) { #expect(!occurs(in: text)) }

  private func occurs(in text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer(StandIn.occurs(in:))
  }
}
