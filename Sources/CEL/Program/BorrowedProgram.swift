/// A program that somebody else keeps for as long as this is used. A copy of a program is one more reference that is
/// counted, across threads, which takes as long as a good part of a short evaluation.
///
/// It can be sent: what it leads to never changes.
public struct BorrowedProgram: Equatable, @unchecked Sendable {
  private let code: Unmanaged<Program.Code>

  /// Borrows a program, which has to be kept.
  public init(_ program: Program) {
    code = Unmanaged.passUnretained(program.code)
  }

  /// The program, to be kept.
  var kept: Program { Program(code.takeUnretainedValue()) }

  /// A number that most other programs do not have.
  var hash: Int {
    // Programs stand at distances that many have in common, so all bits of the address have a say.
    let product = UInt64(UInt(bitPattern: code.toOpaque())) &* 0x9E37_79B9_7F4A_7C15
    return Int(product >> 32)
  }

  /// Whether it is the same program, and not merely an equal one.
  public static func == (left: BorrowedProgram, right: BorrowedProgram) -> Bool {
    left.code.toOpaque() == right.code.toOpaque()
  }

  /// Operands before the nodes that use them; the last node is the whole expression.
  var nodes: UnsafeBufferPointer<Node> { code._withUnsafeGuaranteedRef { $0.nodes } }
  var operands: UnsafeBufferPointer<Int32> { code._withUnsafeGuaranteedRef { $0.operands } }
  var constants: [Value] { code._withUnsafeGuaranteedRef { $0.constants } }
  var localCount: Int { code._withUnsafeGuaranteedRef { $0.localCount } }

  /// Where a node stands in the expression, if that is known.
  func range(of node: BorrowedNode) -> Range<Int>? {
    code._withUnsafeGuaranteedRef { $0.range(of: node).map { Int($0.start)..<Int($0.end) } }
  }

  /// A constant that is a list of texts; nil where it is anything else.
  func textList(_ constant: Int32) -> TextList? {
    code._withUnsafeGuaranteedRef { code in
      guard !code.textLists.isEmpty, case let list = code.textLists[Int(constant)], list.isTextList else {
        return nil
      }
      return list
    }
  }

  /// Whether a constant that is a list of texts holds this one.
  func textList(_ constant: Int32, holds text: BorrowedText) -> Bool {
    guard case .list(.elements(let elements)) = constants[Int(constant)] else { return false }
    for element in elements {
      if case .string(let known) = element, text.hasSameBytes(as: known) { return true }
    }
    return false
  }

  /// How many bytes a constant has that is a text.
  func length(ofText constant: Int32) -> Int? {
    constants[Int(constant)].lengthOfText
  }

  /// Whether a constant is this text.
  func constant(_ constant: Int32, is text: BorrowedText) -> Bool {
    if case .string(let known) = constants[Int(constant)] { text.hasSameBytes(as: known) } else { false }
  }

  /// What a pattern was compiled to, where that was done beforehand.
  func expression(of pattern: ExactString) -> RegularExpression? {
    code._withUnsafeGuaranteedRef { code in
      code.patterns.first { candidate in
        guard case .string(let text) = code.constants[candidate.constant] else { return false }
        return ExactString(text) == pattern
      }?.expression
    }
  }
}
