/// Where the value of a secret comes from.
enum SecretSource {
  /// What is wrong with a `valueFrom`, as the end of a sentence that begins with it; nil where nothing is.
  static func fault(in text: String) -> String? {
    guard AmazonResourceName.isMeant(by: text) else { return fault(inParameterName: text) }
    guard let name = AmazonResourceName(text) else {
      return "is no ARN; it has the parts arn:partition:service:region:account:resource"
    }
    let fault: String? =
      if name.service.isText("secretsmanager") {
        name.regionalFault ?? Self.fault(inSecret: name.resource)
      } else if name.service.isText("ssm") {
        name.regionalFault ?? Self.fault(inParameter: name.resource)
      } else {
        "a secret comes from the service secretsmanager or ssm, not \"\(String(name.service))\""
      }
    return fault.map { "is no secret's ARN; \($0)" }
  }

  /// `secret:NAME`, with nothing or with `:KEY:STAGE:ID` behind it.
  private static func fault(inSecret resource: ArraySlice<UInt8>) -> String? {
    let parts = resource.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts[0].isText("secret"), parts.count > 1, !parts[1].isEmpty else {
      return "it ends in secret:NAME, not \"\(String(resource))\""
    }
    guard parts.count == 2 || parts.count == 5 else {
      return "a JSON key takes all three colons, as in secret:NAME:KEY::"
    }
    return parts.count == 5 && !parts[3].isEmpty && !parts[4].isEmpty
      ? "a version stage and a version id exclude each other" : nil
  }

  /// `parameter/PATH`, with an optional `:VERSION` behind it.
  private static func fault(inParameter resource: ArraySlice<UInt8>) -> String? {
    guard resource.hasPrefix("parameter/"), resource.count > "parameter/".utf8.count else {
      return "it ends in parameter/NAME, not \"\(String(resource))\""
    }
    if resource.hasPrefix("parameter//") {
      return "the slash in front of a parameter's name is not repeated in its ARN"
    }
    return resource.count { $0 == UInt8(ascii: ":") } > 1 ? "a parameter has no JSON keys" : nil
  }

  private static func fault(inParameterName text: String) -> String? {
    if text.isEmpty { return "is empty" }
    let isName = text.utf8.allSatisfy { byte in
      byte.isLetterOrDigit || "_.-/:".utf8.contains(byte)
    }
    return isName ? nil : "is no parameter's name; it has letters, digits and _ . - / only"
  }
}
