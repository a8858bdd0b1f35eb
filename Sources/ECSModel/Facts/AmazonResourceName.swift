/// The parts of an Amazon Resource Name: `arn:partition:service:region:account:resource`.
///
/// Source: AWS IAM User Guide, "Identify AWS resources with Amazon Resource Names".
struct AmazonResourceName: Sendable {
  let partition: ArraySlice<UInt8>
  let service: ArraySlice<UInt8>
  let region: ArraySlice<UInt8>
  let account: ArraySlice<UInt8>
  /// All that follows the account; it may hold colons and slashes of its own.
  let resource: ArraySlice<UInt8>

  /// Whether a text is meant as an ARN.
  static func isMeant(by text: String) -> Bool { text.utf8.hasPrefix("arn:") }

  /// The parts; nil where there are too few.
  init?(_ text: String) {
    guard Self.isMeant(by: text) else { return nil }
    let parts = Array(text.utf8).split(
      separator: UInt8(ascii: ":"), maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6 else { return nil }
    (partition, service, region, account, resource) = (parts[1], parts[2], parts[3], parts[4], parts[5])
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
  static func partition(ofRegion region: ArraySlice<UInt8>) -> StaticString? {
    let words = region.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard words.count >= 3, let area = words.first, let number = words.last, !number.isEmpty,
      number.allSatisfy(\.isDigit), (2...4).contains(area.count),
      words.dropLast().allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isLowercaseLetter) })
    else { return nil }
    switch (String(area), String(words[1])) {
    case ("cn", _): return "aws-cn"
    case ("us", "gov"): return "aws-us-gov"
    case ("us", "iso"): return "aws-iso"
    case ("us", "isob"): return "aws-iso-b"
    case ("eu", "isoe"): return "aws-iso-e"
    case ("us", "isof"): return "aws-iso-f"
    case ("eusc", _): return "aws-eusc"
    default: return "aws"
    }
  }
}
