import ECSModel

/// What is known of what a variable stands for, beside its value.
struct BoundVariable {
  /// What the object lacks; nothing for what is no object.
  let absences: Absences
  /// Where it stands in the text; nil where it stands nowhere.
  let locus: Locus?
}
