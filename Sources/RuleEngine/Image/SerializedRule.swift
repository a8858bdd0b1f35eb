import CEL

/// A rule in an image. Most rules find nothing that they are about in most definitions, so their parts are read
/// when they are asked for.
struct SerializedRule: Sendable {
  private let image: RuleImage
  /// Where the id, the conditions and the report begin.
  private let position: Int

  init(in image: RuleImage, position: Int) {
    self.image = image
    self.position = position
  }

  var id: String {
    var reader = image.reader(at: position)
    return (try? reader.text()) ?? ""
  }

  /// Nil where the image is not what `ImageWriter` wrote.
  var conditions: RuleConditions? {
    guard var reader = reader(ofPart: 1) else { return nil }
    return try? reader.conditions(of: image)
  }

  /// Nil where the image is not what `ImageWriter` wrote.
  var report: RuleReport? {
    guard var reader = reader(ofPart: 2) else { return nil }
    return try? reader.report()
  }

  private func reader(ofPart number: Int) -> PrintableReader? {
    var reader = image.reader(at: position)
    for _ in 0..<number {
      guard (try? reader.part()) != nil else { return nil }
    }
    return (try? reader.part()).map(image.reader)
  }
}
