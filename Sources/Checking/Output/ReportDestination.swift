/// A report and where it goes.
package struct ReportDestination {
  package let format: ReportFormat
  /// The file that it is written to; nil for standard output.
  package var file: String?

  package init(_ format: ReportFormat, file: String? = nil) {
    self.format = format
    self.file = file
  }
}
