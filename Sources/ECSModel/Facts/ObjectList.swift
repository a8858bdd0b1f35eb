/// Objects of a document, as a fact gives them. They are no array of located views, whose type would be made anew at
/// run time for each structure.
struct ObjectList<Type: Structure>: FactType {
  private var values: [FactValue] = []

  /// Takes the objects in their order.
  init(_ objects: some Sequence<Located<Type>>) { append(objects) }

  /// Takes more objects, behind the others.
  mutating func append(_ objects: some Sequence<Located<Type>>) {
    for object in objects { values.append(object.factValue) }
  }

  static func factType(in schema: SchemaBuilder) -> MemberType { .list(Type.memberType(in: schema)) }

  var factValue: FactValue { .list(values) }
}
