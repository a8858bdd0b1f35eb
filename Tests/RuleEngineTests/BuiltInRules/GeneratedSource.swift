import CheckResults
import Syntax

@testable import RuleEngine

/// The sources that carry the rules of `Rules/` into the program.
enum GeneratedSource {
  private static func header(importing module: String) -> String {
    """
    // swift-format-ignore-file
    import \(module)

    /// Generated from `Rules/` by the tests; see `BuiltInRulesTests`.

    """
  }

  /// C, where the image can be read in place.
  static func compiledRules(_ rules: RuleSet) -> String {
    // Nobody debugs data, and valgrind cannot read what newer compilers write for it.
    var text = """
      // Generated from `Rules/` by the tests; see `BuiltInRulesTests`.

      #include "CompiledRules.h"

      #pragma clang attribute push( \\
        __attribute__((nodebug)), apply_to = any(hasType(functionType), variable(unless(is_parameter))))

      static const _Alignas(16) uint32_t words[] = {

      """
    for stretch in RuleImage.stretches(of: rules) {
      text += "  // \(stretch.ruleID ?? "what rules share")\n "
      for word in stretch.words { text += " 0x" + String(word, radix: 16) + "," }
      text += "\n"
    }
    return text + """
      };

      const uint32_t *compiledRuleWords(void) { return words; }

      size_t compiledRuleWordCount(void) { return sizeof words / sizeof *words; }

      #pragma clang attribute pop

      """
  }

  static func descriptions(_ rules: RuleSet) -> String {
    // To optimize so many literals takes the compiler ten seconds, and makes nothing faster that matters.
    var text =
      header(importing: "CheckResults")
      + "@_optimize(none) @Sendable func ruleDescriptions() -> [RuleDescription] {\n  [\n"
    for rule in rules.descriptions {
      text += """
            RuleDescription(
              id: \(literal(rule.id)), category: \(literal(rule.category)), effect: .\(rule.effect.rawValue),
              since: \(literal(rule.since)),
              summary: \(literal(rule.summary)),
              why: \(literal(rule.why)),
              reference: \(literal(rule.reference)),
              bad: \(literal(rule.bad)),
              good: \(literal(rule.good))),

        """
    }
    return text + "  ]\n}\n"
  }

  static func extensibleRules(_ files: RuleFiles) -> String {
    let texts = zip(files.sources, files.definitions())
      .filter { !$1.options.isEmpty || $1.fix != nil }
      .map { literal(String(decoding: $0.0.bytes, as: UTF8.self)) }
    return header(importing: "RuleEngine") + "@Sendable func extensibleRules() -> [String] {\n  [\n"
      + texts.map { "    \($0),\n" }.joined() + "  ]\n}\n"
  }

  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\" + String(scalar)
      case "\n": literal += "\\n"
      case "\t": literal += "\\t"
      case "\r": literal += "\\r"
      case _ where scalar.value < 0x20: literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
