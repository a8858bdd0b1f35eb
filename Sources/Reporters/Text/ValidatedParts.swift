extension String {
  /// A stretch of bytes that is UTF-8 text, or one byte that is none.
  enum ValidatedPart {
    case text(String)
    case invalid(UInt8)
  }

  /// Splits bytes into what is UTF-8 and what is not, in order and without loss.
  static func validatedParts(of bytes: ArraySlice<UInt8>) -> [ValidatedPart] {
    var parts: [ValidatedPart] = []
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var textStart = bytes.startIndex
    var offset = bytes.startIndex
    func textEnds() {
      if textStart < offset {
        parts.append(.text(String(decoding: bytes[textStart..<offset], as: UTF8.self)))
      }
    }
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        offset += scalar.count
      case .error(let length):
        textEnds()
        for index in offset..<offset + length { parts.append(.invalid(bytes[index])) }
        offset += length
        textStart = offset
      case .emptyInput:
        textEnds()
        return parts
      }
    }
  }
}
