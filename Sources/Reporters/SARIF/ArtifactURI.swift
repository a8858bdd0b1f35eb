/// The URI of a file, as SARIF's artifact locations have it.
struct ArtifactURI {
  /// A relative reference, or a `file` URI for an absolute path.
  let text: String
  /// Whether `text` is relative to the folder that ecslint ran in.
  let isRelative: Bool

  /// Makes the URI of a file by its POSIX path.
  init(path: String) {
    isRelative = !path.hasPrefix("/")
    text = isRelative ? Self.encoded(RepositoryPath(path).text) : "file://" + Self.encoded(path)
  }

  /// Makes the URI of a folder by its POSIX path; it ends with a slash, as base URIs must.
  init(folder path: String) {
    self.init(path: path.hasSuffix("/") ? path : path + "/")
  }

  /// Percent-encodes all but the unreserved characters of RFC 3986 and slashes.
  private static func encoded(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += (digits.utf8.count == 1 ? "%0" : "%") + digits
      }
    }
    return text
  }
}
