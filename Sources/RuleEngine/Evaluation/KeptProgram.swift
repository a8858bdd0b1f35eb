import CEL

/// A program that is kept, and lent to whoever evaluates it.
struct KeptProgram {
  private let program: Program
  let lent: BorrowedProgram

  init(_ program: Program) {
    self.program = program
    lent = BorrowedProgram(program)
  }
}
