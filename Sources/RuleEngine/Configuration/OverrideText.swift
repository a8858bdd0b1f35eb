extension Configuration {
  /// The entry of `overrides` that turns off a finding at its place, ready but for the reason.
  ///
  /// - Parameter path: The path of the file relative to the configuration's folder.
  public static func overrideText(for finding: Finding, inFile path: String) -> String {
    var text = "  - files: [\(JSONText.quoted(path))]\n"
    if !finding.place.logicalPath.isEmpty {
      text += "    paths: [\(JSONText.quoted(finding.place.logicalPath))]\n"
    }
    return text + "    rules: [\(finding.ruleID)]\n    level: off\n    reason: # say why\n"
  }
}
