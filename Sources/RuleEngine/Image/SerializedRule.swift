/// A rule in an image. Most rules find nothing that they are about in most definitions, so their parts are read
/// when they are asked for.
struct SerializedRule: Sendable {
  /// Where in an image the parts of a rule begin.
  struct Places: Sendable {
    let id: Int
    let conditions: Int
    let report: Int
  }

  private let image: RuleImage
  private let places: Places

  init(_ places: Places, in image: RuleImage) {
    self.image = image
    self.places = places
  }

  var id: String {
    var reader = image.reader(at: places.id)
    return reader.text() ?? ""
  }

  var conditions: RuleConditions? {
    var reader = image.reader(at: places.conditions)
    return reader.conditions(of: image)
  }

  var report: RuleReport? {
    var reader = image.reader(at: places.report)
    return reader.report()
  }
}
