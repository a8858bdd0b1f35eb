#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The path of a file, as the system and as people have it.
struct FilePath: Hashable {
  /// The path's bytes, with a final zero; not always UTF-8.
  let bytes: [CChar]

  /// The path for people: what is no UTF-8 is replaced.
  var text: String {
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
  init(argument: String) {
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
  init(_ name: UnsafePointer<CChar>, in folder: FilePath) {
    let slash = CChar(UInt8(ascii: "/"))
    let dot = CChar(UInt8(ascii: "."))
    var start = folder.bytes.dropLast()
    if start == [dot] || start == [dot, slash] {
      start = []
    } else if start.last != slash {
      start.append(slash)
    }
    self.init(bytes: start + FilePath(name).bytes)
  }

  /// Makes a path from bytes without a zero.
  init(bytes: some Sequence<UInt8>) {
    self.init(bytes: bytes.map { CChar(bitPattern: $0) } + [0])
  }

  /// Makes the path of something in a folder, by its name or a path relative to the folder. An absolute path
  /// stays as it is.
  init(_ path: String, in folder: FilePath) {
    self = path.hasPrefix("/") ? FilePath(argument: path) : path.withCString { FilePath($0, in: folder) }
  }

  /// Makes the path of something in a folder by a name that may be no UTF-8.
  init(_ name: ArraySlice<CChar>, in folder: FilePath) {
    self = (name + [0]).withUnsafeBufferPointer { name in
      name.baseAddress.map { FilePath($0, in: folder) } ?? folder
    }
  }

  /// The folder that the path is in: `.` for a name alone, the root for the root.
  var folder: FilePath {
    let path = bytes.dropLast()
    let slash = CChar(UInt8(ascii: "/"))
    guard let last = path.lastIndex(of: slash) else { return FilePath(argument: ".") }
    return last == 0 ? FilePath(argument: "/") : FilePath(bytes: path[..<last] + [0])
  }

  /// The path as it is seen from a folder; both absolute, without symbolic links.
  func relative(to folder: FilePath) -> String {
    let parts = text.split(separator: "/")
    let base = folder.text.split(separator: "/")
    let common = zip(parts, base).prefix { $0 == $1 }.count
    let up = Array(repeating: Substring(".."), count: base.count - common)
    return (up + parts[common...]).joined(separator: "/")
  }

  /// The last part of the path, without the final zero.
  var name: ArraySlice<CChar> {
    let path = bytes.dropLast()
    let slash = path.lastIndex(of: CChar(UInt8(ascii: "/")))
    return slash.map { path[($0 + 1)...] } ?? path
  }

  /// Whether the name ends in a full stop and one of `extensions`, in lower or upper case.
  func hasExtension(_ extensions: [StaticString]) -> Bool {
    extensions.contains { wanted in
      let length = wanted.utf8CodeUnitCount
      guard name.count > length + 1 else { return false }
      let end = name.suffix(length + 1).map { UInt8(bitPattern: $0) }
      return end[0] == UInt8(ascii: ".")
        && wanted.withUTF8Buffer { zip($0, end.dropFirst()).allSatisfy { $0 == $1 | 0x20 } }
    }
  }

  /// The absolute path without symbolic links; nil if there is no such file, or the path is longer than the system
  /// takes.
  var resolved: FilePath? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard realpath(bytes, &path) != nil else { return nil }
    return FilePath(path)
  }

  /// The absolute path, without symbolic links to its folder; nil if there is no such folder.
  var absolute: FilePath? { folder.resolved.map { FilePath(name, in: $0) } }

  /// Whether the last part of the path is this name.
  func isNamed(_ name: String) -> Bool { self.name.elementsEqual(name.utf8CString.dropLast()) }

  /// Renames the file, in place of what goes by the other name.
  func rename(to other: FilePath) throws(SystemError) {
    guard systemRename(bytes, other.bytes) == 0 else { throw .last }
  }

  /// Removes the file if it can be.
  func remove() { unlink(bytes) }
}

// The method above hides the function of the same name.
private func systemRename(_ old: [CChar], _ new: [CChar]) -> Int32 { rename(old, new) }
