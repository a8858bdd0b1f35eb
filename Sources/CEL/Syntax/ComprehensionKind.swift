/// What a comprehension macro computes over a list or a map.
enum ComprehensionKind: UInt8 {
  case all, exists, existsOne, filter, transformList, transformMap
}
