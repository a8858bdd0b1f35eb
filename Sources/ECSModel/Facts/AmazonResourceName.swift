/// The parts of an Amazon Resource Name: `arn:partition:service:region:account:resource`, as bytes of its text.
///
/// Source: AWS IAM User Guide, "Identify AWS resources with Amazon Resource Names".
struct AmazonResourceName {
  let partition: TextBytes
  let service: TextBytes
  let region: TextBytes
  let account: TextBytes
  /// All that follows the account; it may hold colons and slashes of its own.
  let resource: TextBytes

  /// Whether a text is meant as an ARN.
  static func isMeant(by text: TextBytes) -> Bool { text.hasPrefix("arn:") }

  /// The parts; nil where there are too few.
  init?(_ text: TextBytes) {
    guard Self.isMeant(by: text) else { return nil }
    var rest = text.dropFirst("arn:".utf8.count)
    guard let partition = rest.popPart(), let service = rest.popPart(), let region = rest.popPart(),
      let account = rest.popPart()
    else { return nil }
    (self.partition, self.service, self.region, self.account) = (partition, service, region, account)
    resource = rest
  }

  /// Whether the account is written as one: twelve digits.
  var hasAccount: Bool { account.count == 12 && account.allSatisfy(\.isDigit) }

  /// Whether it is the ARN of an IAM role.
  var isRole: Bool { service.isText("iam") && hasAccount && resource.hasPrefix("role/") }

  /// What is wrong with the parts that every ARN of a regional service has; nil where nothing is.
  var regionalFault: String? {
    guard partition.isText("aws") || partition.hasPrefix("aws-") else {
      return "the partition is aws, or aws-cn and the like, not \"\(String(partition))\""
    }
    guard let home = Self.partition(ofRegion: region) else { return "\"\(String(region))\" is no Region" }
    guard partition.isText(home) else {
      return "the Region \(String(region)) belongs to the partition \(home), not \(String(partition))"
    }
    // AWS's own parameters belong to no account.
    if service.isText("ssm"), account.isEmpty, resource.hasPrefix("parameter/aws/") { return nil }
    return hasAccount ? nil : "the account \"\(String(account))\" is not twelve digits"
  }

  /// The partition of a Region such as `eu-west-1`; nil where the text is not formed like a Region.
  static func partition(ofRegion region: TextBytes) -> StaticString? {
    let area = region.prefix { $0 != hyphen }
    let number = region[(region.lastIndex(of: hyphen).map { $0 + 1 } ?? region.startIndex)...]
    guard (2...4).contains(area.count), area.allSatisfy(\.isLowercaseLetter), !number.isEmpty,
      number.allSatisfy(\.isDigit), area.endIndex + 1 < number.startIndex
    else { return nil }
    let middle = region[(area.endIndex + 1)..<(number.startIndex - 1)]
    guard areWords(middle) else { return nil }
    let second = middle.prefix { $0 != hyphen }
    if area.isText("cn") { return "aws-cn" }
    if area.isText("eusc") { return "aws-eusc" }
    if area.isText("us") {
      if second.isText("gov") { return "aws-us-gov" }
      if second.isText("iso") { return "aws-iso" }
      if second.isText("isob") { return "aws-iso-b" }
      if second.isText("isof") { return "aws-iso-f" }
    }
    return area.isText("eu") && second.isText("isoe") ? "aws-iso-e" : "aws"
  }

  private static let hyphen = UInt8(ascii: "-")

  /// Whether the text is one or more words of small letters with hyphens between them.
  private static func areWords(_ text: TextBytes) -> Bool {
    var before = hyphen
    for byte in text {
      guard byte.isLowercaseLetter || (byte == hyphen && before != hyphen) else { return false }
      before = byte
    }
    return before != hyphen
  }
}

extension TextBytes {
  /// Takes away what stands in front of the next colon, and the colon; nil where there is none.
  fileprivate mutating func popPart() -> TextBytes? {
    guard let colon = firstIndex(of: UInt8(ascii: ":")) else { return nil }
    defer { self = self[(colon + 1)...] }
    return self[..<colon]
  }
}
