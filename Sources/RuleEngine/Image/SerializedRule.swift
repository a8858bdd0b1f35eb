import CEL

/// A rule in an image. Most rules find nothing that they are about in most definitions, so their parts are read
/// when they are asked for.
struct SerializedRule: Sendable {
  /// The parts of a rule, in their order.
  enum Part: Int, CaseIterable {
    case bindings, occasion, require, options, id, report
  }

  private let image: RuleImage
  private let number: Int

  /// - Parameter number: The number of the rule in the image.
  init(_ number: Int, in image: RuleImage) {
    self.image = image
    self.number = number
  }

  /// What has to be there for the rule to find anything.
  ///
  /// - Parameter innermost: The variable of its innermost loop.
  func filter(innermost: Int) -> PresenceFilter {
    image.plan.presence.filter(of: number, innermost: innermost)
  }

  /// How many loops the rule is in.
  var depth: Int {
    var reader = reader(of: .bindings)
    return (try? reader?.count()) ?? 0
  }

  /// The collections of the loops that the rule is in, by their numbers in the plan.
  var bindingNumbers: [Int] {
    var reader = reader(of: .bindings)
    return (try? reader?.list { reader throws(WordReader.Malformed) in try reader.count() }) ?? []
  }

  /// The collections of the loops that the rule is in.
  var bindings: [Program] {
    let plan = image.plan
    return bindingNumbers.compactMap(plan.collection)
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
    let start = image.position(of: number)
    var reader = image.reader(at: start + part.rawValue)
    return (try? reader.word()).map { image.reader(at: start + Int($0)) }
  }
}
