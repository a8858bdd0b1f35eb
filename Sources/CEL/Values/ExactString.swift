#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A string compared and hashed by its code points: CEL does not normalise, `String` does.
struct ExactString: Hashable, Comparable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: ExactString, right: ExactString) -> Bool {
    left.text.utf8.count == right.text.utf8.count && order(left.text, right.text) == 0
  }

  /// UTF-8 sorts bytewise as its code points sort.
  static func < (left: ExactString, right: ExactString) -> Bool {
    order(left.text, right.text) < 0
  }

  func hash(into hasher: inout Hasher) {
    withBytes(of: text) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  private static func order(_ left: String, _ right: String) -> Int {
    withBytes(of: left) { left in
      withBytes(of: right) { right in
        let shared = min(left.count, right.count)
        if shared > 0, let leftStart = left.baseAddress, let rightStart = right.baseAddress {
          let order = memcmp(leftStart, rightStart, shared)
          if order != 0 { return Int(order) }
        }
        return left.count - right.count
      }
    }
  }
}

/// Calls `body` with the UTF-8 of `text`, without a copy where the storage is contiguous.
func withBytes<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
  if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
  var copy = text
  return copy.withUTF8(body)
}
