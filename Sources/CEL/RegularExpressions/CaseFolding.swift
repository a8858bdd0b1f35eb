extension Unicode.Scalar {
  /// The scalars that differ from this one in case only.
  var otherCases: [Unicode.Scalar] {
    var cases: [Unicode.Scalar] = []
    func add(_ mapping: String) {
      let scalars = mapping.unicodeScalars
      guard scalars.count == 1, let scalar = scalars.first, scalar != self, !cases.contains(scalar) else {
        return
      }
      cases.append(scalar)
    }
    if isASCII {
      guard isLetter(UInt8(value)) else { return [] }
      cases.append(Unicode.Scalar(UInt8(value) ^ 0x20))
    } else {
      add(properties.lowercaseMapping)
      add(properties.uppercaseMapping)
      // The small letter of the Kelvin sign, and of the long s's capital, have another capital, or small
      // letter, still.
      for scalar in cases {
        add(scalar.properties.lowercaseMapping)
        add(scalar.properties.uppercaseMapping)
      }
    }
    switch self {
    case "k", "K": cases.append("\u{212A}")
    case "s", "S": cases.append("\u{17F}")
    case "å", "Å": cases.append("\u{212B}")
    default: break
    }
    return cases
  }
}
