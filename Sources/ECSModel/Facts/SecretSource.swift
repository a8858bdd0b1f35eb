/// Where the value of a secret comes from.
enum SecretSource {
  private static let colon = UInt8(ascii: ":")

  /// What a parameter's name has besides letters and digits, with the colon in front of a version.
  private static let marksInNames = ByteSet("_.-/:".utf8)

  /// What is wrong with a `valueFrom`, as the end of a sentence that begins with it; nil where nothing is.
  static func fault(in text: TextBytes) -> String? {
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
  private static func fault(inSecret resource: TextBytes) -> String? {
    let type = resource.prefix { $0 != colon }
    let name = resource[type.endIndex...].dropFirst().prefix { $0 != colon }
    guard type.isText("secret"), !name.isEmpty else {
      return "it ends in secret:NAME, not \"\(String(resource))\""
    }
    // `:KEY:STAGE:ID`, or nothing.
    let reference = resource[name.endIndex...]
    if reference.isEmpty { return nil }
    guard reference.count(where: { $0 == colon }) == 3 else {
      return "a JSON key takes all three colons, as in secret:NAME:KEY::"
    }
    let key = reference.dropFirst().prefix { $0 != colon }
    let stage = reference[key.endIndex...].dropFirst().prefix { $0 != colon }
    let id = reference[stage.endIndex...].dropFirst()
    return stage.isEmpty || id.isEmpty ? nil : "a version stage and a version id exclude each other"
  }

  /// `parameter/PATH`, with an optional `:VERSION` behind it.
  private static func fault(inParameter resource: TextBytes) -> String? {
    guard resource.hasPrefix("parameter/"), resource.count > "parameter/".utf8.count else {
      return "it ends in parameter/NAME, not \"\(String(resource))\""
    }
    if resource.hasPrefix("parameter//") {
      return "the slash in front of a parameter's name is not repeated in its ARN"
    }
    return resource.count(where: { $0 == colon }) > 1 ? "a parameter has no JSON keys" : nil
  }

  private static func fault(inParameterName text: TextBytes) -> String? {
    if text.isEmpty { return "is empty" }
    let isName = text.allSatisfy { $0.isLetterOrDigit || marksInNames.contains($0) }
    return isName ? nil : "is no parameter's name; it has letters, digits and _ . - / only"
  }
}
