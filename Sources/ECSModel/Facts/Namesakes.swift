/// For each element of some lists that share its name with one before it in its list, that one.
struct Namesakes<Element: Structure> {
  private var earlier: [Located<Element>: Located<Element>] = [:]

  /// Compares the elements of each list by a text; those without one have no namesake.
  init(in lists: [[Located<Element>]], by name: (Located<Element>) -> String?) {
    for list in lists {
      var first: [String: Located<Element>] = [:]
      for element in list {
        guard let name = name(element) else { continue }
        if let earlier = first[name] {
          self.earlier[element] = earlier
        } else {
          first[name] = element
        }
      }
    }
  }

  /// The first element of the same list with the same name, where that is another one.
  func earlier(than element: Located<Element>) -> Field<Located<Element>> {
    earlier[element].map(Field.value) ?? .absent
  }
}
