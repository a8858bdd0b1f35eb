/// What the checks of a run have in common.
struct CheckContext {
  /// The files that an argument names, rather than a folder that they are in.
  let named: Set<FileStatus.Identity>
  let reports: PartwiseReports
}
