/// What an option of a rule can hold.
public enum OptionValue: Hashable, Sendable {
  case boolean(Bool)
  case integer(Int)
  case string(String)
  case strings([String])
}
