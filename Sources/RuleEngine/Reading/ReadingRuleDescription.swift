import CheckResults
import ECSModel
import Syntax

extension ReadingRule {
  /// What people need to know of the rule.
  var description: RuleDescription {
    let page = page
    return RuleDescription(
      id: id, category: category, effect: effect, since: "0.1.0", summary: page.summary, why: page.why,
      reference: reference, bad: page.bad, good: page.good)
  }

  /// The family that it belongs to.
  var category: String {
    switch self {
    case .syntax: "syntax"
    case .model, .leftoverPlaceholder: "model"
    case .suppression: "suppression"
    }
  }

  private var reference: String {
    switch self {
    case .syntax(.duplicateKey), .syntax(.comment), .syntax(.trailingComma), .syntax(.barePlaceholder):
      "https://www.rfc-editor.org/rfc/rfc8259"
    case .syntax: "https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html"
    case .model(.ambiguousScalar): "https://yaml.org/spec/1.2.2/#103-core-schema"
    case .model, .leftoverPlaceholder:
      "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html"
    case .suppression: ""
    }
  }

  private struct Page {
    let summary: String
    let why: String
    let bad: String
    let good: String
  }

  private var page: Page {
    switch self {
    case .syntax(let kind): Self.page(of: kind)
    case .model(let kind): Self.page(of: kind)
    case .suppression(let issue): Self.page(of: issue)
    case .leftoverPlaceholder:
      Page(
        summary: "A placeholder is left over in a definition that is about to be registered",
        why: """
          With `placeholders: refuse`, which is for the gate right before registration, every placeholder should \
          have been replaced. ECS takes most texts as they are, and the task then fails on an image or a secret \
          that nobody named so. What a shell or a log driver expands at run time is no placeholder.
          """,
        bad: "image: web:${TAG}", good: "image: web:1.4.2")
    }
  }

  private static func page(of issue: SuppressionIssue) -> Page {
    switch issue {
    case .malformed:
      Page(
        summary: "A comment that is meant to suppress findings is not written as one",
        why: """
          A suppression names its rules and says why: `# ecslint-ignore RULE, RULE: reason` at the end of the line \
          or above it, `# ecslint-ignore-file RULE: reason` for a file. One that is written otherwise suppresses \
          nothing.
          """,
        bad: "image: nginx # ecslint-ignore image-without-version",
        good:
          "image: nginx # ecslint-ignore image-without-version: the mirror has one tag")
    case .unused:
      Page(
        summary: "A suppression suppresses nothing",
        why: """
          What it was for is repaired, or it stands at the wrong line. Left where it is, it would hide the next \
          such mistake.
          """,
        bad: "image: nginx:1.27 # ecslint-ignore image-without-version: the mirror has one tag",
        good: "image: nginx:1.27")
    }
  }

  private static func page(of kind: SyntaxIssue.Kind) -> Page {
    switch kind {
    case .invalidSyntax:
      Page(
        summary: "The text is neither JSON nor YAML",
        why: "Nothing that registers task definitions reads past a syntax error.",
        bad: #"{"family": "web" "cpu": "256"}"#, good: #"{"family": "web", "cpu": "256"}"#)
    case .limitExceeded:
      Page(
        summary: "The text is deeper or larger than any task definition",
        why: """
          A task definition is at most 64 KiB and a few levels deep. What goes far beyond is a mistake, or made \
          to exhaust whoever reads it.
          """,
        bad: "[[[[[[[[[[[[ … ]]]]]]]]]]]]", good: #"{"family": "web"}"#)
    case .invalidEncoding:
      Page(
        summary: "The bytes are no UTF-8 text",
        why: "JSON is exchanged in UTF-8, and the tools that register task definitions read nothing else.",
        bad: "a file in UTF-16, or a binary file", good: "the same text in UTF-8")
    case .duplicateKey:
      Page(
        summary: "One object has the same key twice",
        why: """
          Most readers silently keep the last value, some the first, and some refuse the file. Whoever wrote the \
          other value believes that it is in effect.
          """,
        bad: #"{"family": "web", "family": "api"}"#, good: #"{"family": "api"}"#)
    case .comment:
      Page(
        summary: "JSON has no comments",
        why: "The AWS CLI and the SDKs refuse a file with a comment. YAML has comments.",
        bad: "{\"family\": \"web\" // the shop\n}", good: #"{"family": "web"}"#)
    case .trailingComma:
      Page(
        summary: "A comma stands before a closing bracket",
        why: "JSON does not allow it, and the AWS CLI and the SDKs refuse the file.",
        bad: #"{"family": "web",}"#, good: #"{"family": "web"}"#)
    case .barePlaceholder:
      Page(
        summary: "A placeholder stands where JSON wants a value",
        why: """
          Until the template is rendered the file is no JSON, so no tool can check it. In quotes it can be; for a \
          number, check the rendered file.
          """,
        bad: #"{"family": ${FAMILY}}"#, good: #"{"family": "${FAMILY}"}"#)
    }
  }

  private static func page(of kind: ModelIssue.Kind) -> Page {
    switch kind {
    case .limitExceeded: page(of: SyntaxIssue.Kind.limitExceeded)
    case .unknownField:
      Page(
        summary: "A field that the API does not have",
        why: """
          The AWS CLI and the SDKs refuse unknown parameters; tools that drop them silently deploy something else \
          than the file says. Most are misspelt, or stand one level too high or too low.
          """,
        bad: "family: web\nnetworkmode: awsvpc", good: "family: web\nnetworkMode: awsvpc")
    case .droppedField:
      Page(
        summary: "A field of a bare list of containers, or of an API answer, that the API does not have",
        why: """
          Terraform takes such a list and silently drops what it does not know, so the field has no effect. Most \
          are misspelt, or belong to the task rather than to a container.
          """,
        bad: "- name: web\n  image: nginx:1.27\n  essential: true\n  networkMode: awsvpc",
        good: "- name: web\n  image: nginx:1.27\n  essential: true")
    case .readOnlyField:
      Page(
        summary: "A field that only the API's answers have",
        why: """
          `describe-task-definition` adds fields that `register-task-definition` refuses: the ARN, the revision, \
          the status and more. They have to go before its output can be registered again.
          """,
        bad: "family: web\nrevision: 7", good: "family: web")
    case .wrongType:
      Page(
        summary: "A value of another type than the API takes",
        why: """
          The API is strict about types, and not even: the task's `cpu` and `memory` are texts, a container's are \
          numbers, and the values of `environment` are texts even when they look like numbers.
          """,
        bad: "family: web\ncpu: 256", good: "family: web\ncpu: \"256\"")
    case .nullValue:
      Page(
        summary: "A field with an explicit null",
        why: "The AWS CLI and the SDKs refuse null for every parameter. A field without value is left out.",
        bad: "family: web\ntaskRoleArn: null", good: "family: web")
    case .unknownEnumValue:
      Page(
        summary: "A value outside those that the API names",
        why: "For some fields the API takes only the values that it lists, in exactly that spelling.",
        bad: "family: web\nnetworkMode: vpc", good: "family: web\nnetworkMode: awsvpc")
    case .missingField:
      Page(
        summary: "A field that the API requires is not there",
        why: "The AWS CLI and the SDKs refuse the request before they send it.",
        bad: "containerDefinitions: []", good: "family: web\ncontainerDefinitions: []")
    case .ambiguousScalar:
      Page(
        summary: "A plain YAML scalar that some tools read as something else than text",
        why: """
          YAML 1.2 reads `yes`, `0777` and `22:22` otherwise than YAML 1.1, which PyYAML and so the AWS CLI \
          follow. In quotes every tool reads the same.
          """,
        bad: "family: web\npidMode: no", good: "family: web\npidMode: \"no\"")
    }
  }
}
