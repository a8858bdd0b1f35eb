// What the doc comments of the model say, for those who explain it. Nothing that checks a definition reads it.

extension Shape {
  /// What the structure is, in Markdown.
  public var documentation: String? { documentationTexts[name] }

  /// What a member of the structure holds, in Markdown.
  public func documentation(of member: MemberShape) -> String? {
    documentationTexts["\(name).\(member.name)"]
  }
}

extension EnumerationShape {
  /// What the enumeration is about, in Markdown.
  public var documentation: String? { documentationTexts[name] }

  /// What one of the values stands for, in Markdown.
  public func documentation(of value: String) -> String? { documentationTexts["\(name).\(value)"] }
}
