public import CheckResults

extension Configuration {
  /// The entry of `overrides` that turns off a finding at its place.
  ///
  /// - Parameters:
  ///   - path: The path of the file relative to the configuration's folder.
  ///   - reason: Why, in plain words; without it the entry is ready but for that.
  public static func overrideText(
    for finding: Finding, inFile path: String, reason: String = "# say why"
  ) -> String {
    var text = "  - files: [\(JSONText.quoted(path))]\n"
    if !finding.place.logicalPath.isEmpty {
      text += "    paths: [\(JSONText.quoted(finding.place.logicalPath))]\n"
    }
    return text + "    rules: [\(finding.ruleID)]\n    level: off\n    reason: \(reason)\n"
  }
}
