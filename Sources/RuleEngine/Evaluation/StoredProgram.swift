import CEL

/// A program, or where an image has it: most are read in vain, since what comes before them rules them out.
enum StoredProgram: Sendable {
  case program(Program)
  case serialized(RuleImage, position: Int)

  /// The program; nil where an image is not what `ImageWriter` wrote.
  var program: Program? {
    switch self {
    case .program(let program): return program
    case .serialized(let image, let position):
      var reader = image.reader(at: position)
      return try? reader.program()
    }
  }
}
