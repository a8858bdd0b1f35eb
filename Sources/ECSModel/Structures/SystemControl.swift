/// DOC SystemControl
public struct SystemControl: Structure {
  /// DOC SystemControl.namespace
  public let namespace: Member<String>
  /// DOC SystemControl.value
  public let value: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    namespace = declare("namespace")
    value = declare("value")
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: String? { "namespace" }
}
