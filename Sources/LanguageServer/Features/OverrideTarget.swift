internal import LanguageService

/// The configuration that overrides for a document go into, as the protocol edits it.
struct OverrideTarget {
  let uri: DocumentURI
  /// The version of its text; nil where it is not open.
  let version: Int?
  let file: ConfigurationFile
  /// The lines of its text.
  let lines: DocumentLines
}
