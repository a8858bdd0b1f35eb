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

/// The texts by the names of what they are about, such as `PortMapping.hostPort`.
private let documentationTexts: [String: String] = {
  var texts: [String: String] = [:]
  for line in documentationLines.utf8.split(separator: UInt8(ascii: "\n")) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
    texts[String(Substring(line[..<colon]))] = String(Substring(line[colon...].dropFirst(2)))
  }
  return texts
}()
