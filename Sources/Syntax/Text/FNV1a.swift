/// FNV-1a, 64 bits: the same in every run, unlike `Hasher`.
package enum FNV1a {
  /// The hash of some bytes.
  package static func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
