import Testing

@testable import ECSModel

@Suite("Where a secret comes from")
struct SecretSourceTests {
  @Test(
    "is taken as it is where AWS would find something there",
    arguments: [
      "arn:aws:secretsmanager:eu-west-1:123456789012:secret:web-AbCdEf",
      "arn:aws:secretsmanager:eu-west-1:123456789012:secret:web-AbCdEf:password::",
      "arn:aws:secretsmanager:eu-west-1:123456789012:secret:web-AbCdEf::AWSPREVIOUS:",
      "arn:aws:secretsmanager:eu-west-1:123456789012:secret:web-AbCdEf:::9d4cb84b-ad69-40c0-a0ab-cead36b967e8",
      "arn:aws-us-gov:secretsmanager:us-gov-west-1:123456789012:secret:shop/web-AbCdEf",
      "arn:aws-cn:ssm:cn-north-1:123456789012:parameter/web",
      "arn:aws:ssm:ap-southeast-2:123456789012:parameter/web/db/password",
      "arn:aws:ssm:eu-west-1::parameter/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended",
      "arn:aws-eusc:ssm:eusc-de-east-1:123456789012:parameter/web",
      "/web/db/password", "web.password", "web:3",
    ])
  func found(text: String) {
    #expect(text.withBytes(SecretSource.fault) == nil)
  }

  @Test(
    "is answered with what is wrong otherwise",
    arguments: [
      ("", "is empty"),
      ("web password", "is no parameter's name"),
      ("arn:aws:ssm", "is no ARN"),
      ("arn:amazon:ssm:eu-west-1:123456789012:parameter/web", #"not "amazon""#),
      ("arn:aws:s3:::secrets/web", #"not "s3""#),
      ("arn:aws:ssm:eu-west-1a:123456789012:parameter/web", #""eu-west-1a" is no Region"#),
      ("arn:aws:ssm:REGION:123456789012:parameter/web", #""REGION" is no Region"#),
      ("arn:aws:ssm:cn-north-1:123456789012:parameter/web", "belongs to the partition aws-cn, not aws"),
      ("arn:aws:ssm:eu-west-1:12345678901:parameter/web", "is not twelve digits"),
      ("arn:aws:ssm:eu-west-1:ACCOUNT_ID:parameter/web", "is not twelve digits"),
      ("arn:aws:ssm:eu-west-1:123456789012:web", "ends in parameter/NAME"),
      ("arn:aws:ssm:eu-west-1:123456789012:parameter/", "ends in parameter/NAME"),
      ("arn:aws:ssm:eu-west-1:123456789012:parameter//web", "is not repeated"),
      ("arn:aws:ssm:eu-west-1:123456789012:parameter/web:password::", "has no JSON keys"),
      ("arn:aws:secretsmanager:eu-west-1:123456789012:web-AbCdEf", "ends in secret:NAME"),
      ("arn:aws:secretsmanager:eu-west-1:123456789012:secret:", "ends in secret:NAME"),
      ("arn:aws:secretsmanager:eu-west-1:123456789012:secret:web-AbCdEf:password", "takes all three colons"),
      ("arn:aws:secretsmanager:eu-west-1:123456789012:secret:web-AbCdEf:password:", "takes all three colons"),
      ("arn:aws:secretsmanager:eu-west-1:123456789012:secret:web-AbCdEf:::::", "takes all three colons"),
      ("arn:aws:secretsmanager:eu-west-1:123456789012:secret:web-AbCdEf:a:b:c", "exclude each other"),
    ])
  func missing(text: String, fault: String) throws {
    #expect(try #require(text.withBytes(SecretSource.fault)).contains(fault))
  }
}
