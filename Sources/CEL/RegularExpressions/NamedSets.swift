// The sets of scalars that RE2 has names for.

/// `\d`, `\s`, `\w` and their negations: ASCII, as RE2 has them.
enum PerlClass {
  static func ranges(_ letter: Unicode.Scalar) -> [ClosedRange<Unicode.Scalar>]? {
    switch letter {
    case "d", "D": ["0"..."9"]
    case "s", "S": ["\t"..."\n", "\u{C}"..."\r", " "..." "]
    case "w", "W": ["0"..."9", "A"..."Z", "_"..."_", "a"..."z"]
    default: nil
    }
  }
}

/// `[:alpha:]` and its kin, valid between brackets only.
enum PosixClass: String {
  case alnum, alpha, ascii, blank, cntrl, digit, graph, lower, print, punct, space, upper, word, xdigit

  var ranges: [ClosedRange<Unicode.Scalar>] {
    switch self {
    case .alnum: ["0"..."9", "A"..."Z", "a"..."z"]
    case .alpha: ["A"..."Z", "a"..."z"]
    case .ascii: ["\0"..."\u{7F}"]
    case .blank: ["\t"..."\t", " "..." "]
    case .cntrl: ["\0"..."\u{1F}", "\u{7F}"..."\u{7F}"]
    case .digit: ["0"..."9"]
    case .graph: ["!"..."~"]
    case .lower: ["a"..."z"]
    case .print: [" "..."~"]
    case .punct: ["!"..."/", ":"..."@", "["..."`", "{"..."~"]
    case .space: ["\t"..."\r", " "..." "]
    case .upper: ["A"..."Z"]
    case .word: ["0"..."9", "A"..."Z", "_"..."_", "a"..."z"]
    case .xdigit: ["0"..."9", "A"..."F", "a"..."f"]
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
