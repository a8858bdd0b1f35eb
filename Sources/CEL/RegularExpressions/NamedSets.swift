// The sets of scalars that RE2 has names for.

/// `\d`, `\s`, `\w` and their negations: ASCII, as RE2 has them.
enum PerlClass {
  static func ranges(_ letter: Unicode.Scalar) -> [ScalarRange]? {
    switch letter {
    case "d", "D": [ScalarRange("0", "9")]
    case "s", "S": [ScalarRange("\t", "\n"), ScalarRange("\u{C}", "\r"), ScalarRange(" ", " ")]
    case "w", "W":
      [ScalarRange("0", "9"), ScalarRange("A", "Z"), ScalarRange("_", "_"), ScalarRange("a", "z")]
    default: nil
    }
  }
}

/// `[:alpha:]` and its kin, valid between brackets only.
enum PosixClass: String {
  case alnum, alpha, ascii, blank, cntrl, digit, graph, lower, print, punct, space, upper, word, xdigit

  var ranges: [ScalarRange] {
    switch self {
    case .alnum: [ScalarRange("0", "9"), ScalarRange("A", "Z"), ScalarRange("a", "z")]
    case .alpha: [ScalarRange("A", "Z"), ScalarRange("a", "z")]
    case .ascii: [ScalarRange("\0", "\u{7F}")]
    case .blank: [ScalarRange("\t", "\t"), ScalarRange(" ", " ")]
    case .cntrl: [ScalarRange("\0", "\u{1F}"), ScalarRange("\u{7F}", "\u{7F}")]
    case .digit: [ScalarRange("0", "9")]
    case .graph: [ScalarRange("!", "~")]
    case .lower: [ScalarRange("a", "z")]
    case .print: [ScalarRange(" ", "~")]
    case .punct: [ScalarRange("!", "/"), ScalarRange(":", "@"), ScalarRange("[", "`"), ScalarRange("{", "~")]
    case .space: [ScalarRange("\t", "\r"), ScalarRange(" ", " ")]
    case .upper: [ScalarRange("A", "Z")]
    case .word: [ScalarRange("0", "9"), ScalarRange("A", "Z"), ScalarRange("_", "_"), ScalarRange("a", "z")]
    case .xdigit: [ScalarRange("0", "9"), ScalarRange("A", "F"), ScalarRange("a", "f")]
    }
  }
}

/// Unicode's general categories by their short names, such as `L` or `Lu`.
enum CategoryName {
  static func categories(_ name: String) -> Set<Unicode.GeneralCategory>? {
    if name == "Any" { return Set(byName.map(\.category)) }
    let matching = byName.filter { $0.name == name || (name.count == 1 && $0.name.hasPrefix(name)) }
    return matching.isEmpty ? nil : Set(matching.map(\.category))
  }

  private static let byName: [(name: String, category: Unicode.GeneralCategory)] = [
    ("Lu", .uppercaseLetter), ("Ll", .lowercaseLetter), ("Lt", .titlecaseLetter), ("Lm", .modifierLetter),
    ("Lo", .otherLetter), ("Mn", .nonspacingMark), ("Mc", .spacingMark), ("Me", .enclosingMark),
    ("Nd", .decimalNumber), ("Nl", .letterNumber), ("No", .otherNumber), ("Pc", .connectorPunctuation),
    ("Pd", .dashPunctuation), ("Ps", .openPunctuation), ("Pe", .closePunctuation),
    ("Pi", .initialPunctuation), ("Pf", .finalPunctuation), ("Po", .otherPunctuation), ("Sm", .mathSymbol),
    ("Sc", .currencySymbol), ("Sk", .modifierSymbol), ("So", .otherSymbol), ("Zs", .spaceSeparator),
    ("Zl", .lineSeparator), ("Zp", .paragraphSeparator), ("Cc", .control), ("Cf", .format),
    ("Cs", .surrogate), ("Co", .privateUse), ("Cn", .unassigned),
  ]
}
