import Testing

@testable import ECSModel

@Suite("Secrets that are told by their form")
struct SecretTextTests {
  /// A text written with bars in it, so that no scanner takes what stands here for a leaked token.
  private static func unbarred(_ text: String) -> String { text.filter { $0 != "|" } }

  private static func token(_ prefix: String, _ length: Int) -> String {
    prefix + String(String(repeating: "A7bQ9x", count: length / 6 + 1).prefix(length))
  }

  private static let tokens: [(text: String, kind: String)] = [
    (token("ghp_", 36), "a GitHub token"), (token("github_pat_", 40), "a GitHub token"),
    (token("glpat-", 20), "a GitLab token"), (token("xoxb-", 24), "a Slack token"),
    (token("sk_live_", 24), "a Stripe key"), (token("whsec_", 32), "a Stripe webhook secret"),
    (token("AIza", 35), "a Google API key"), (token("SG.", 50), "a SendGrid key"),
    (token("sk-ant-", 60), "an Anthropic key"), (token("sk-proj-", 60), "an OpenAI key"),
    (token("sk-", 48), "an OpenAI key"), (token("hf_", 34), "a Hugging Face token"),
    (token("npm_", 36), "an npm token"), (token("pypi-", 60), "a PyPI token"),
    (token("LS0tLS1CRUdJTiBQUklWQVRF", 60), "a private key"),
    (unbarred("AKIA|QWERTYUIOP123456"), "an AWS access key"),
    (unbarred("ASIA|QWERTYUIOP123456"), "an AWS access key"),
    (unbarred("https://hooks.slack.com/|services/T0000AAAA/B0000AAAA/Qwertyuiop"), "a Slack webhook"),
    (unbarred("eyJhbGciOi.|eyJzdWIiOi.|Qwertyuiop_123456"), "a JSON Web Token"),
    (unbarred("-----BEGIN RSA |PRIVATE KEY-----\nMIIE"), "a private key"),
    (unbarred(#"{"private_key": "-----BEGIN |PRIVATE KEY-----\nMIIE"}"#), "a private key"),
  ]

  @Test("have a name", arguments: tokens)
  func issued(_ text: String, _ kind: String) {
    #expect(text.withBytes(SecretText.kind) == kind)
  }

  @Test(
    "are found inside longer texts",
    arguments: [
      "key=\(token("ghp_", 36))&page=2", "curl -H 'Authorization: Bearer \(token("ghp_", 36))' localhost",
      "a,\(token("ghp_", 36)),b",
    ])
  func embedded(_ text: String) {
    #expect(text.withBytes(SecretText.kind) == "a GitHub token")
  }

  @Test(
    "include passwords in URLs and connection strings",
    arguments: [
      ("postgresql://shop:correct-horse@db.internal:5432/shop", "a password in a URL"),
      ("redis://:correct-horse@cache.internal", "a password in a URL"),
      ("amqp://shop:p@ss@mq.internal", "a password in a URL"),
      ("https://probe:correct-horse@localhost/health || exit 1", "a password in a URL"),
      ("Server=db;User Id=shop;Password=correct-horse", "a password in a connection string"),
      ("jdbc:mysql://db/shop?user=shop&password=correct-horse", "a password in a connection string"),
      ("DefaultEndpointsProtocol=https;AccountKey=Eby8vdM02xNOcqF=;", "an Azure storage key"),
      ("Endpoint=sb://mq;SharedAccessKey=Eby8vdM02xNOcqF=", "an Azure access key"),
    ])
  func passwords(_ text: String, _ kind: String) {
    #expect(text.withBytes(SecretText.kind) == kind)
  }

  @Test(
    "are none in texts like them",
    arguments: [
      "", "nginx", "https://shop.internal:8080/a:b@c", "https://3f2a@sentry.internal/4",
      "postgresql://shop@db/shop",
      "jdbc:postgresql://db.internal:5432/shop?ssl=true", "http://localhost:8080", "s3://bucket/key",
      "AKIAIOSFODNN7EXAMPLE", "sk_test_placeholder", "ghp_tooshort", "task-list",
      "risk-assessment-of-the-year",
      "postgresql://shop:changeme@db/shop", "postgresql://shop:xxxxxx@db/shop",
      "postgresql://user:pw@YOUR_HOST/shop",
      "-Djavax.net.ssl.trustStorePassword=changeit", "reset_password=true",
      "-----BEGIN CERTIFICATE-----\nMIIE",
      "eyJhbGciOi.eyJzdWIiOi", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/db-a1b2c3",
    ])
  func none(_ text: String) {
    #expect(text.withBytes(SecretText.kind) == nil)
  }

  /// A quadratic search would take minutes.
  @Test(
    "are looked for in long texts that begin like them again and again",
    arguments: [
      "eyJ-", "xoxb-", "xoxb-example-", "sk-", "://", "password=", "password=example", "-----BEGIN ", "a:b@",
    ])
  func isLinear(_ part: String) {
    let text = String(repeating: part, count: 50_000 / part.utf8.count)
    #expect(text.withBytes(SecretText.kind) == (text + part).withBytes(SecretText.kind))
  }
}
