internal import Synchronization

/// A rule in an image. Most rules find nothing that they are about in most definitions, so the rest of them is
/// read when it is first asked for; what every file needs is then kept for all threads.
final class SerializedRule: Sendable {
  /// Where in an image the parts of a rule begin.
  struct Places: Sendable {
    let id: Int
    let conditions: Int
    let report: Int
  }

  private let image: RuleImage
  private let places: Places
  private let kept = AtomicLazyReference<RuleConditions>()

  init(_ places: Places, in image: RuleImage) {
    self.image = image
    self.places = places
  }

  var id: String {
    var reader = image.reader(at: places.id)
    return reader.text() ?? ""
  }

  var conditions: RuleConditions? {
    if let conditions = kept.load() { return conditions }
    var reader = image.reader(at: places.conditions)
    return reader.conditions().map { kept.storeIfNil($0) }
  }

  var report: RuleReport? {
    var reader = image.reader(at: places.report)
    return reader.report()
  }
}
