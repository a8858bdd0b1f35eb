/// A file that is replaced as a whole: whoever reads it sees the old text or the new one, never a part.
package struct OutputFile {
  private let path: FilePath

  package init(_ path: FilePath) {
    self.path = path
  }

  /// Replaces the file. What is no regular file, such as `/dev/null`, is written to as it is.
  package func write(_ bytes: [UInt8]) throws(SystemError) {
    let existing = try? FileStatus(of: path)
    switch existing?.kind {
    case .folder: throw .isFolder
    case .special: try write(bytes, to: try FileDescriptor.openForWriting(path))
    case .regular, .symbolicLink, nil:
      // Ended in the middle, the program would leave the temporary file behind.
      try Signals.deferring { () throws(SystemError) in
        try replace(with: bytes, permissions: existing?.permissions)
      }
    }
  }

  private func replace(with bytes: [UInt8], permissions: FileStatus.Permissions?) throws(SystemError) {
    // The file behind symbolic links, so that these stay.
    let target = path.resolved ?? path
    // A name of its own, since with more at its end that of the file may be too long.
    let temporary = FilePath(".ecslint.\(Environment.processID).tmp", in: target.folder)
    let file = try FileDescriptor.create(temporary, permissions: permissions)
    do throws(SystemError) {
      try write(bytes, to: file)
      try temporary.rename(to: target)
    } catch {
      temporary.remove()
      throw error
    }
  }

  private func write(_ bytes: [UInt8], to file: FileDescriptor) throws(SystemError) {
    defer { file.close() }
    if let error = file.write(bytes) { throw error }
  }
}
