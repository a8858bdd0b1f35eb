/// Whom a role belongs to, as its ARN says.
struct RoleOwner {
  let partition: String
  let account: String

  /// The owner of the role with this ARN; nil where the text is no such ARN.
  init?(ofRole text: TextBytes) {
    guard let name = AmazonResourceName(text), name.isRole else { return nil }
    partition = String(name.partition)
    account = String(name.account)
  }
}
