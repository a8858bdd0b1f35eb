/// An instruction of a regular expression in a word: what it does in the lowest bits, what it does that with above.
struct InstructionWord {
  private enum Kind: UInt32 {
    case scalar, set, assertion, split, jump, match
  }

  private static let kindWidth: UInt32 = 3

  let rawValue: UInt32

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  init(_ instruction: RegularExpression.Instruction) {
    switch instruction {
    case .scalar(let scalar): self.init(.scalar, scalar.value)
    case .set(let set): self.init(.set, UInt32(set))
    case .assertion(let assertion): self.init(.assertion, UInt32(assertion.rawValue))
    case .split(let target): self.init(.split, UInt32(target))
    case .jump(let target): self.init(.jump, UInt32(target))
    case .match: self.init(.match, 0)
    }
  }

  private init(_ kind: Kind, _ payload: UInt32) {
    rawValue = payload << Self.kindWidth | kind.rawValue
  }

  /// The instruction; nil if it would lead a match astray.
  ///
  /// - Parameters:
  ///   - count: How many instructions the expression has.
  ///   - setCount: How many sets it has.
  func instruction(of count: Int, setCount: Int) -> RegularExpression.Instruction? {
    let payload = Int(rawValue >> Self.kindWidth)
    switch Kind(rawValue: rawValue & ((1 << Self.kindWidth) - 1)) {
    case .scalar: return Unicode.Scalar(UInt32(payload)).map { .scalar($0) }
    case .set: return payload < setCount ? .set(payload) : nil
    case .assertion:
      return UInt8(exactly: payload).flatMap(Pattern.Assertion.init(rawValue:)).map { .assertion($0) }
    case .split: return payload < count ? .split(payload) : nil
    case .jump: return payload < count ? .jump(payload) : nil
    case .match: return .match
    case nil: return nil
    }
  }
}
