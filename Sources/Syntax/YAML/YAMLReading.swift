/// Reads YAML as often as it takes to know which of its text is a template's.
struct YAMLReading {
  let bytes: UnsafeBufferPointer<UInt8>
  let start: Int
  /// Where the first character beyond ASCII stands, if any.
  let endOfASCII: Int
  let invalid: ByteRange?
  let limits: Limits

  /// How often a text may be read: a small one as often as it has templates, a large one hardly more than once.
  private var mostPasses: Int { 2 + min(100, (4 << 20) / (bytes.count + 1)) }

  /// Reads the text.
  func read() -> TreeBuilder {
    var masks = TemplateMasks()
    var pass = 1
    while true {
      let (builder, foundTemplates) = read(masks)
      guard pass < mostPasses, masks.add(foundTemplates) else { return builder }
      pass += 1
    }
  }

  private func read(_ masks: TemplateMasks) -> (TreeBuilder, [TemplateMasks.Mask]) {
    guard invalid != nil || !masks.masks.isEmpty else { return read(bytes, masks) }
    var text = Array(bytes)
    masks.apply(to: &text)
    if let invalid { replaceInvalidUTF8(in: &text, from: invalid.start) }
    return text.withUnsafeBufferPointer { read($0, masks) }
  }

  private func read(
    _ text: UnsafeBufferPointer<UInt8>, _ masks: TemplateMasks
  ) -> (TreeBuilder, [TemplateMasks.Mask]) {
    var reader = YAMLReader(
      bytes: bytes, masked: text, start: start, endOfASCII: endOfASCII, limits: limits, masks: masks)
    reader.builder.reportInvalidUTF8(at: invalid)
    for mask in masks.masks { report(mask, to: &reader.builder) }
    reader.read()
    return (reader.builder, reader.foundTemplates)
  }

  /// Reports template marks that no YAML tool would take; the others are nested mappings to them.
  private func report(_ mask: TemplateMasks.Mask, to builder: inout TreeBuilder) {
    let text = builder.shortText(at: mask.range)
    if mask.isBlank {
      builder.report(
        .barePlaceholder, "template directive '\(text)'; render the template first", at: mask.range)
    } else if bytes[mask.range.start] != UInt8(ascii: "{") {
      builder.report(
        .barePlaceholder,
        "placeholder '\(text)' without quotes is no YAML; quote it, or render the template first",
        at: mask.range)
    }
  }

  /// Overwrites what is no UTF-8, so that libyaml reads on behind it.
  private func replaceInvalidUTF8(in text: inout [UInt8], from start: Int) {
    var offset = start
    while offset < bytes.count {
      let length = TextEncoding.lengthOfCharacter(in: bytes, at: offset)
      if length == 0 { text[offset] = UInt8(ascii: "?") }
      offset += max(1, length)
    }
  }
}
