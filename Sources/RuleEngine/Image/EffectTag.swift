import CheckResults

/// Says in an image when the fault of a rule bites, by a number. `Effect` itself has names, and a list of its cases would
/// be made at run time to count in.
enum EffectTag: UInt8 {
  case rejected, fails, risky, advice

  init(_ effect: Effect) {
    switch effect {
    case .rejected: self = .rejected
    case .fails: self = .fails
    case .risky: self = .risky
    case .advice: self = .advice
    }
  }

  var effect: Effect {
    switch self {
    case .rejected: .rejected
    case .fails: .fails
    case .risky: .risky
    case .advice: .advice
    }
  }
}
