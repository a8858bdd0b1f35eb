extension DerivedTables {
  /// What `read` finds in a container's image.
  func image<Result>(
    of container: Located<ContainerDefinition>, _ read: (ImageReference) -> Result
  ) -> Field<Result> {
    container.text(of: \.image) { text in
      read(container.position.map { ImageReference(text, images[$0]) } ?? ImageReference(text))
    }
  }

  /// A part of a container's image; absent where the image has none.
  func imagePart(
    of container: Located<ContainerDefinition>, _ part: (ImageReference) -> TextBytes?
  ) -> Field<String> {
    image(of: container) { part($0).map { String($0) } }.flatMap { $0.map(Field.value) ?? .absent }
  }

  /// Why Docker would not take a container's image; absent where it would.
  func imageFault(of container: Located<ContainerDefinition>) -> Field<String> {
    image(of: container) { $0.fault }.flatMap { $0.map(Field.value) ?? .absent }
  }
}
