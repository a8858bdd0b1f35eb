/// The functions that every expression can call: CEL's own, its string extension, and the list functions
/// of Kubernetes' CEL library.
enum StandardFunction: UInt8, CaseIterable {
  case size, contains, startsWith, endsWith, matches
  case int, uint, double, string, bytes, bool, type, dyn
  case charAt, indexOf, lastIndexOf, lowerAscii, upperAscii, replace, split, substring, trim
  case join, format, quote
  case sum, min, max, isSorted

  /// Whether it asks of a text whether another one occurs in it, or matches it.
  var isTextCondition: Bool {
    switch self {
    case .contains, .startsWith, .endsWith, .matches: true
    default: false
    }
  }
}
