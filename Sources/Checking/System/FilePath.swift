#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The path of a file, as the system and as people have it.
package struct FilePath: Hashable {
  /// The path's bytes, with a final zero; not always UTF-8.
  let bytes: [CChar]

  /// Bytes of a part of a path, without a zero.
  typealias Name = ArraySlice<CChar>

  /// The path for people: what is no UTF-8 is replaced.
  package var text: String {
    bytes.dropLast().withUnsafeBufferPointer { path in
      path.withMemoryRebound(to: UInt8.self) { String(decoding: $0, as: UTF8.self) }
    }
  }

  private init(bytes: [CChar]) {
    self.bytes = bytes
  }

  /// Makes a path from the bytes up to a zero.
  init(_ bytes: UnsafePointer<CChar>) {
    self.bytes = Array(UnsafeBufferPointer(start: bytes, count: strlen(bytes) + 1))
  }

  /// Makes a path from an argument. The parser's text has lost what is no UTF-8; the process still has it.
  package init(argument: String) {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    if argument.unicodeScalars.contains(replacement) {
      for case let raw? in UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
      where String(cString: raw) == argument {
        self.init(raw)
        return
      }
    }
    self.init(bytes: Array(argument.utf8CString))
  }

  /// Makes the path of a folder's entry; an entry of the current folder goes by its name alone.
  init(_ name: Name, in folder: FilePath) {
    let slash = CChar(UInt8(ascii: "/"))
    var bytes: [CChar] = []
    bytes.reserveCapacity(folder.bytes.count + name.count + 1)
    if !folder.isCurrentFolder {
      bytes += folder.bytes.dropLast()
      if bytes.last != slash { bytes.append(slash) }
    }
    bytes += name
    bytes.append(0)
    self.init(bytes: bytes)
  }

  /// Whether it is `.` or `./`.
  private var isCurrentFolder: Bool {
    guard bytes.first == CChar(UInt8(ascii: ".")) else { return false }
    return bytes.count == 2 || bytes.count == 3 && bytes[1] == CChar(UInt8(ascii: "/"))
  }

  /// Makes a path from bytes without a zero.
  init(bytes: some Sequence<UInt8>) {
    self.init(bytes: bytes.map { CChar(bitPattern: $0) } + [0])
  }

  /// Makes the path of something in a folder, by its name or a path relative to the folder. An absolute path
  /// stays as it is.
  package init(_ path: String, in folder: FilePath) {
    self =
      path.hasPrefix("/")
      ? FilePath(argument: path) : FilePath(path.utf8CString.prefix { $0 != 0 }, in: folder)
  }

  /// The folder that the path is in: `.` for a name alone, the root for the root.
  package var folder: FilePath {
    let path = bytes.dropLast()
    let slash = CChar(UInt8(ascii: "/"))
    guard let last = path.lastIndex(of: slash) else { return FilePath(argument: ".") }
    return last == 0 ? FilePath(argument: "/") : FilePath(bytes: path[..<last] + [0])
  }

  /// The path as it is seen from a folder; both absolute, without symbolic links.
  package func relative(to folder: FilePath) -> String {
    let parts = text.split(separator: "/")
    let base = folder.text.split(separator: "/")
    let common = zip(parts, base).prefix { $0 == $1 }.count
    // A loop, since to join them makes types at run time.
    var path = ""
    for _ in common..<base.count { path += "../" }
    for part in parts[common...] { path += String(part) + "/" }
    return String(path.dropLast())
  }

  /// The last part of the path.
  var name: Name {
    let path = bytes.dropLast()
    let slash = path.lastIndex(of: CChar(UInt8(ascii: "/")))
    return slash.map { path[($0 + 1)...] } ?? path
  }

  /// Whether the path is that of a folder and a name.
  func isEntry(of folder: FilePath) -> Bool {
    let start = name.startIndex
    guard start > 0 else { return folder.isCurrentFolder }
    return bytes[..<(start - 1)] == folder.bytes.dropLast()
  }

  /// Whether the name ends in a full stop and one of `extensions`, in lower or upper case.
  func hasExtension(_ extensions: [StaticString]) -> Bool { name.hasExtension(extensions) }

  /// The absolute path without symbolic links; nil if there is no such file, or the path is longer than the system
  /// takes.
  package var resolved: FilePath? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard realpath(bytes, &path) != nil else { return nil }
    return FilePath(path)
  }

  /// The absolute path, without symbolic links to its folder; nil if there is no such folder.
  package var absolute: FilePath? { folder.resolved.map { FilePath(name, in: $0) } }

  /// Whether the last part of the path is this name.
  package func isNamed(_ name: String) -> Bool { self.name.elementsEqual(name.utf8CString.dropLast()) }

  /// Renames the file, in place of what goes by the other name.
  func rename(to other: FilePath) throws(SystemError) {
    guard systemRename(bytes, other.bytes) == 0 else { throw .last }
  }

  /// Removes the file if it can be.
  func remove() { unlink(bytes) }
}

extension FilePath.Name {
  /// Whether it ends in a full stop and one of `extensions`, in lower or upper case.
  func hasExtension(_ extensions: [StaticString]) -> Bool {
    extensions.contains { wanted in
      let end = suffix(wanted.utf8CodeUnitCount + 1)
      guard count > end.count, end.first == CChar(UInt8(ascii: ".")) else { return false }
      return wanted.withUTF8Buffer {
        zip($0, end.dropFirst()).allSatisfy { $0 == UInt8(bitPattern: $1) | 0x20 }
      }
    }
  }

  /// Whether it begins like this.
  func hasPrefix(_ prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { count >= $0.count && zip($0, self).allSatisfy { $0 == UInt8(bitPattern: $1) } }
  }
}

// The method above hides the function of the same name.
private func systemRename(_ old: [CChar], _ new: [CChar]) -> Int32 { rename(old, new) }
