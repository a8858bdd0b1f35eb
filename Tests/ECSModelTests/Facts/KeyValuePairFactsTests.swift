import Syntax
import Testing

@testable import ECSModel

@Suite("What follows from an environment variable")
struct KeyValuePairFactsTests {
  private func variable(_ name: String, _ value: String) throws -> Located<KeyValuePair> {
    let document = try document(container(#""environment": [{"name": "\#(name)", "value": "\#(value)"}]"#))
    return try #require(document.task.containerDefinitions.known().first?.environment.known().first)
  }

  @Test(
    "is a secret by its name",
    arguments: [
      ("DB_PASSWORD", "hunter2", "a password"), ("PGPASSWORD", "hunter2", "a password"),
      ("dbPassword", "hunter2", "a password"), ("spring.datasource.password", "hunter2", "a password"),
      ("SMTP_PASS", "hunter2", "a password"), ("smtpPass", "hunter2", "a password"),
      ("ADMIN_PWD", "hunter2", "a password"), ("DB_PASSWORD", "123456", "a password"),
      ("JWT_SECRET", "correct-horse", "a secret"), ("CLIENT_SECRET_2", "correct-horse", "a secret"),
      ("AUTH_TOKEN", "8f14e45fceea", "a token"), ("API_KEY", "8f14e45fceea", "a key"),
      ("apiKey", "8f14e45fceea", "a key"), ("STRIPE_SECRET_KEY", "8f14e45fceea", "a key"),
      ("APP_KEY", "base64:Zm9vYmFyYmF6/+A=", "a key"), ("AWS_CREDENTIALS", "8f14e45fceea", "credentials"),
      ("JWT_SECRET", "my-secret-change-in-production", "a secret"),
    ])
  func named(_ name: String, _ value: String, _ kind: String) throws {
    #expect(try variable(name, value).namedSecretKind.value == kind)
  }

  @Test(
    "is no secret where the name is like that of one",
    arguments: [
      ("TOKEN_URL", "8f14e45fceea"), ("PASSWORD_RESET_EXPIRES", "soon-enough"),
      ("PUBLIC_KEY", "8f14e45fceea"),
      ("NEXT_PUBLIC_API_KEY", "8f14e45fceea"), ("STRIPE_PUBLISHABLE_KEY", "8f14e45fceea"),
      ("SUPABASE_ANON_KEY", "8f14e45fceea"), ("RECAPTCHA_SITE_KEY", "8f14e45fceea"), ("PWD", "app-folder"),
      ("OLDPWD", "app-folder"), ("BYPASS", "app-folder"), ("PARTITION_KEY", "customer"),
      ("SECRET_NAME", "shop-db"),
      ("SECRET_ARN", "shop-db"), ("MAX_TOKENS", "correct-horse"), ("DB_PASSWORD_FILE", "correct-horse"),
    ])
  func otherName(_ name: String, _ value: String) throws {
    #expect(try variable(name, value).namedSecretKind.isAbsent)
  }

  @Test(
    "is no secret where the value can be none",
    arguments: [
      ("DB_PASSWORD", ""), ("DB_PASSWORD", " "), ("USE_PASSWORD", "true"), ("ALLOW_EMPTY_PASSWORD", "1"),
      ("DB_PASSWORD", "changeme"), ("DB_PASSWORD", "your-password"), ("DB_PASSWORD", "REPLACE_DB_PASSWORD"),
      ("DB_PASSWORD", "xxxxxx"), ("DB_PASSWORD", "********"), ("SHOP_DB_PASSWORD", "DB_PASSWORD"),
      ("DB_PASSWORD", "/run/secrets/db"), ("DB_PASSWORD", "arn:aws:ssm:eu-west-1:123456789012:parameter/db"),
      ("NEXT_TOKEN", "3600"), ("REFRESH_TOKEN", "86400000"), ("ACCESS_TOKEN", "15m"), ("AUTH_TOKEN", "none"),
      ("VERIFY_TOKEN", "https://login.internal/verify"), ("DB_SECRET", "prod/shop/db"),
      ("API_KEY", "C:\\\\keys\\\\a"),
      ("API_KEY", "abc"),
    ])
  func otherValue(_ name: String, _ value: String) throws {
    #expect(try variable(name, value).namedSecretKind.isAbsent)
  }

  @Test("holds nothing that is known where a template fills it in")
  func placeholder() throws {
    let variable = try variable("DB_PASSWORD", "${DB_PASSWORD}")
    #expect(variable.secretKind.value == nil)
    #expect(variable.namedSecretKind.value == nil)
    #expect(variable.isSet == true)
  }

  @Test("is not set without a value, or with an empty one")
  func isSet() throws {
    #expect(try variable("A", "").isSet == false)
    #expect(try variable("A", "b").isSet == true)
  }

  @Test("is public where its name says so, whatever its form")
  func isPublic() throws {
    let token = ["eyJhbGciOi", "eyJzdWIiOi", "Qwertyuiop_123456"].joined(separator: ".")
    #expect(try variable("SUPABASE_ANON_KEY", token).secretKind.isAbsent)
    #expect(try variable("SUPABASE_SERVICE", token).secretKind.value == "a JSON Web Token")
  }

  @Test(
    "says how large a heap may grow",
    arguments: [
      ("-Xmx2g", 2048), ("-Xms256m -Xmx768m -server", 768), ("-Xmx524288k", 512), ("-Xmx1073741824", 1024),
      ("-Xmx1g -Xmx2G", 2048), ("--max-old-space-size=1536 --inspect", 1536),
    ])
  func heap(_ value: String, _ mebibytes: Int) throws {
    #expect(try variable("JAVA_OPTS", value).heapMiB.value == mebibytes)
  }

  @Test(
    "says nothing about a heap otherwise",
    arguments: ["-Xms1g", "-Xmx", "-XX:MaxRAMPercentage=75", "-Xmxlarge"])
  func noHeap(_ value: String) throws {
    #expect(try variable("JAVA_OPTS", value).heapMiB.isAbsent)
  }

  @Test(
    "addresses ports of its own host",
    arguments: [
      ("CACHE", "redis://localhost:6379", [6379]),
      ("DB", "jdbc:mysql://user@127.0.0.1:3306/shop?a=b", [3306]),
      ("COLLECTOR", "localhost:4317", [4317]), ("PEERS", "localhost:9092,other:9093", [9092]),
      ("URL", "http://localhost", []), ("URL", "http://db.internal:5432", []),
      ("IMAGE", "localhost:5000/web", []),
    ])
  func localPorts(_ name: String, _ value: String, _ ports: [Int]) throws {
    let (variable, tables) = try variable(name, value, links: "[]")
    #expect(variable.localPorts(tables) == ports)
  }

  @Test(
    "names another container of the task as a host",
    arguments: [
      ("CACHE_URL", "redis://cache:6379/0"), ("CACHE_URL", "redis://:pw@cache"), ("CACHE", "cache:6379"),
      ("CACHE_HOST", "cache"), ("PEERS", "other:1234,cache:6379"),
    ])
  func peer(_ name: String, _ value: String) throws {
    #expect(try peer(of: name, value).value?.name.value == "cache")
  }

  @Test(
    "names no other container",
    arguments: [
      ("SERVICE", "cache"), ("CACHE_URL", "redis://cache.internal:6379"), ("CACHE_IMAGE", "cache:6379"),
      ("CACHE_VERSION", "cache:7"), ("SELF_URL", "http://web:8080"), ("TEXT", "ask the cache: now"),
    ])
  func noPeer(_ name: String, _ value: String) throws {
    #expect(try peer(of: name, value).isAbsent)
  }

  @Test(
    "has a peer that its container links to, or not",
    arguments: [
      ("[cache]", true), ("[other, 'cache:store']", true), ("[]", false), ("[cachet, 'store:cache']", false),
    ])
  func linkedPeer(_ links: String, _ isLinked: Bool) throws {
    #expect(try isPeerLinked(links: links).value == isLinked)
  }

  @Test("does not know of a link to its peer where a link is still open")
  func openLink() throws {
    #expect(try isPeerLinked(links: "[other, '${LINK}']").value == nil)
  }

  private func isPeerLinked(links: String) throws -> Field<Bool> {
    let (variable, tables) = try variable("CACHE_HOST", "cache", links: links)
    return variable.isPeerLinked(tables)
  }

  private func peer(of name: String, _ value: String) throws -> Field<Located<ContainerDefinition>> {
    let (variable, tables) = try variable(name, value, links: "[]")
    return variable.peer(tables)
  }

  /// A variable of a container beside others, one of them a cache.
  private func variable(
    _ name: String, _ value: String, links: String
  ) throws -> (Located<KeyValuePair>, DerivedTables) {
    let document = try document(
      """
      family: web
      containerDefinitions:
        - {name: web, image: web, links: \(links), environment: [{name: \(name), value: "\(value)"}]}
        - {name: cache, image: redis}
      """, .yaml)
    let variable = try #require(document.task.containerDefinitions.known().first?.environment.known().first)
    return (variable, DerivedTables(document))
  }
}
