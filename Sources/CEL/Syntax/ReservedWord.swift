/// Words that CEL keeps for its host languages: no variable may have one as its name, though a member or
/// a member function may.
enum ReservedWord: String {
  case `as`, `break`, const, `continue`, `else`, `for`, function, `if`, `import`, `let`, loop, package
  case namespace, `return`, `var`, void, `while`
}
