internal import Syntax

/// A source that excerpts are taken from.
struct QuotedSource {
  let bytes: [UInt8]
  let index: LineIndex
  /// Where nothing is shown but dots.
  let secretPlaces: [ByteRange]

  /// Reads the lines of a source.
  init(_ source: Source, hiding secretPlaces: [ByteRange] = []) {
    bytes = source.bytes
    index = LineIndex(source)
    self.secretPlaces = secretPlaces
  }
}
