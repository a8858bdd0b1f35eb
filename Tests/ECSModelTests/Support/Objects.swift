@testable import ECSModel

extension ObjectList {
  /// The objects as views of the document that they are in.
  func located(in document: TaskDefinitionDocument) -> [Located<Type>] {
    guard case .list(let values) = factValue else { return [] }
    return values.compactMap { value in
      guard case .object(let object) = value else { return nil }
      return Located(storage: document.storage, index: object.index)
    }
  }
}
