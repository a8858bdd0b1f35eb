import CEL

/// A rule in an image. Most rules find nothing that they are about in most definitions, so their parts are read
/// when they are asked for.
struct SerializedRule: Sendable {
  /// The parts of a rule, in their order.
  enum Part: Int, CaseIterable {
    case needs, occasion, require, options, id, report
  }

  private let image: RuleImage
  /// Where it is told where each part begins, seen from there.
  private let position: Int

  init(in image: RuleImage, position: Int) {
    self.image = image
    self.position = position
  }

  /// Calls `body` with what has to be there for the rule to find anything.
  func forEachNeed(_ body: (PresenceFilter.Need) -> Void) {
    var reader = reader(of: .needs)
    try? reader?.needs(body)
  }

  var id: String {
    var reader = reader(of: .id)
    return (try? reader?.text()) ?? ""
  }

  var options: [OptionValue] {
    var reader = reader(of: .options)
    return (try? reader?.options()) ?? []
  }

  /// Nil where the image is not what `ImageWriter` wrote.
  var occasion: RuleOccasion? {
    var reader = reader(of: .occasion)
    return try? reader?.occasion()
  }

  /// Nil where the image is not what `ImageWriter` wrote.
  var require: Program? {
    var reader = reader(of: .require)
    return try? reader?.program()
  }

  /// Nil where the image is not what `ImageWriter` wrote.
  var report: RuleReport? {
    var reader = reader(of: .report)
    return try? reader?.report()
  }

  /// A reader that stands before what a part holds.
  private func reader(of part: Part) -> WordReader? {
    var reader = image.reader(at: position + part.rawValue)
    return (try? reader.word()).map { image.reader(at: position + Int($0)) }
  }
}
