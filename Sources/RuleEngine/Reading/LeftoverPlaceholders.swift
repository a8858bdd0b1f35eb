import CheckResults
import ECSModel
import Syntax

/// The placeholders of a definition that is about to be registered: each an error of its own.
///
/// Anything that might be a placeholder makes a value unknown; only what can hardly be anything else is
/// reported. What a shell, Docker or a log driver expands at run time has its place in a definition.
struct LeftoverPlaceholders {
  let tree: SyntaxTree

  func findings(in document: TaskDefinitionDocument) -> [Finding] {
    document.placeholders.flatMap { use in ranges(of: use).map { finding(at: $0, of: use) } }
  }

  private func finding(at range: ByteRange, of use: PlaceholderUse) -> Finding {
    let text = String(decoding: tree.source.bytes[range.start..<range.end].prefix(80), as: UTF8.self)
    return Finding(
      ruleID: ReadingRule.leftoverPlaceholder.id, level: ReadingRule.leftoverPlaceholder.effect.level,
      message: "\(text) is left over; render the template before the definition is registered",
      place: Place(range: range, logicalPath: use.logicalPath))
  }

  /// The placeholders in the text of a use, or all of it where its text is not what is written.
  private func ranges(of use: PlaceholderUse) -> [ByteRange] {
    let range = tree.range(of: use.node)
    if tree.kind(of: use.node) == .placeholder { return [range] }
    return tree.withText(of: use.node) { text in
      let context = RunTimeText(logicalPath: use.logicalPath)
      let certain = Placeholder.ranges(in: text).filter { context.isLeftOver($0, in: text) }
      let written = tree.source.bytes[range.start..<range.end]
      let isQuoted = tree.isQuoted(use.node)
      guard written.dropFirst(isQuoted ? 1 : 0).dropLast(isQuoted ? 1 : 0).elementsEqual(text) else {
        return certain.isEmpty ? [] : [range]
      }
      let start = range.start + (isQuoted ? 1 : 0)
      return certain.map { ByteRange(start + $0.lowerBound, start + $0.upperBound) }
    }
  }
}

/// What a text is for at run time, which decides what in it can only be a placeholder.
private enum RunTimeText {
  /// A command, in which a shell has its own `$NAME`, `<`, `>` and `%`.
  case command
  /// An option of a log driver, in which Docker expands `{{.Name}}` and dates are written with `%`.
  case logOption
  /// A regular expression.
  case pattern
  case plain

  init(logicalPath: String) {
    let path = Substring(logicalPath)
    let field = path.split(separator: ".").last ?? ""
    if field.hasPrefix("command") || field.hasPrefix("entryPoint") {
      self = .command
    } else if path.contains("logConfiguration.options[") {
      self = path.hasSuffix("-pattern]") ? .pattern : .logOption
    } else {
      self = .plain
    }
  }

  func isLeftOver(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = text[range]
    let second = text[range.lowerBound + 1]
    switch text[range.lowerBound] {
    case UInt8(ascii: "{"):
      if self == .logOption {
        return bytes.dropFirst(2).first { $0 != UInt8(ascii: " ") } != UInt8(ascii: ".")
      }
      return self != .pattern
    case UInt8(ascii: "#"): return self != .pattern
    case UInt8(ascii: "$"):
      guard self == .plain || self == .logOption else { return false }
      if second == UInt8(ascii: "{") || second == UInt8(ascii: "(") { return true }
      return Self.isConstantName(bytes.dropFirst()) && Self.isSeparated(range.lowerBound, in: text)
    case UInt8(ascii: "<"):
      guard self == .plain || self == .logOption else { return false }
      return bytes.count == text.count || Self.isConstantName(bytes.dropFirst().dropLast())
    case UInt8(ascii: "%"), UInt8(ascii: "@"):
      // Two characters between percent signs are an escape of a URL.
      return self == .plain && bytes.count > 4 && Self.isConstantName(bytes.dropFirst().dropLast())
    case UInt8(ascii: "_"): return self == .plain && Self.isConstantName(bytes)
    default: return false
    }
  }

  /// Whether a name is written as template variables are, in capitals.
  private static func isConstantName(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    name.count > 1
      && name.allSatisfy { byte in
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
          || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      }
      && name.contains { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
  }

  /// Whether no word or number runs into the place, as it would in a password that holds a dollar sign.
  private static func isSeparated(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset > 0 else { return true }
    return ":/-.,=@ ".utf8.contains(text[offset - 1])
  }
}
