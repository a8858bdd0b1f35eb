/// A set of Unicode scalars to match with. Most texts, and most sets, are made of ASCII: its scalars are looked up, and
/// the class that the pattern names is kept only if it tells others apart.
struct ScalarSet {
  /// The scalars beyond ASCII that belong.
  enum Others {
    case none, all
    case those(of: ScalarClass)
  }

  let ascii: ASCIISet
  let others: Others

  init(ascii: ASCIISet, others: Others) {
    self.ascii = ascii
    self.others = others
  }

  init(_ scalars: ScalarClass) {
    ascii = scalars.ascii
    others =
      switch scalars.holdsAllOthers {
      case true?: .all
      case false?: .none
      case nil: .those(of: scalars)
      }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ascii.contains(scalar.value) : containsOther(scalar)
  }

  private func containsOther(_ scalar: Unicode.Scalar) -> Bool {
    switch others {
    case .none: false
    case .all: true
    case .those(of: let scalars): scalars.contains(scalar)
    }
  }
}
