import ECSModel

/// What is known of what a variable stands for, beside its value.
struct BoundVariable {
  /// What the object lacks; nothing for what is no object.
  let absences: Absences
  /// The index of the object; nil for what is none.
  let object: Int?
  /// Where it stands in the text; nil where it stands nowhere.
  let locus: Locus?

  /// An object of the document.
  init(object: Int, absences: Absences) {
    self.absences = absences
    self.object = object
    locus = .object(object)
  }

  /// Something else.
  init(at locus: Locus?) {
    absences = Absences()
    object = nil
    self.locus = locus
  }
}
