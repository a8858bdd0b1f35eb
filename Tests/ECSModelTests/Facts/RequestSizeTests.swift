import Syntax
import Testing

@testable import ECSModel

@Suite("The size of a definition as a request")
struct RequestSizeTests {
  private func size(_ text: String) throws -> Int { try document(text).task.requestSize }

  @Test(
    "is that of compact JSON",
    arguments: [
      #"{"family":"web","containerDefinitions":[{"name":"web","image":"nginx:1.27"}]}"#,
      #"{"family":"web","containerDefinitions":[{"name":"web","image":"nginx:1.27","memory":-1,"essential":true}]}"#,
      #"{"family":"web","containerDefinitions":[{"command":["a","b c"]},{"privileged":false}],"cpu":"256"}"#,
      #"{"containerDefinitions":[{"dockerLabels":{"a":"1","b":"2"},"healthCheck":{"command":["CMD"]}}]}"#,
      #"{"family":"\" \\ \n \u0001 é 🚢"}"#,
    ])
  func compact(_ text: String) throws {
    #expect(try size(text) == text.utf8.count)
  }

  @Test("does not depend on how the file is written")
  func layout() throws {
    let yaml = """
      family: web   # a comment
      containerDefinitions:
        - name: web
          image: &image nginx:1.27
        - name: copy
          image: *image
      """
    let json =
      #"{"family":"web","containerDefinitions":[{"name":"web","image":"nginx:1.27"},{"name":"copy","image":"nginx:1.27"}]}"#
    #expect(try document(yaml, .yaml).task.requestSize == json.utf8.count)
  }

  @Test("is asked for where the text is long enough, or repeats parts of itself")
  func isLong() throws {
    #expect(try !document(task(#""cpu":"256""#)).storage.isLong)
    #expect(try document(task("\"cpu\":\"256\"" + String(repeating: " ", count: 16_384))).storage.isLong)
    let merged = """
      family: web
      containerDefinitions:
        - &base { name: web, image: nginx:1.27 }
        - { <<: *base, name: copy }
      """
    #expect(try document(merged, .yaml).storage.isLong)
    let aliased = """
      family: web
      containerDefinitions:
        - name: web
          image: &image nginx:1.27
        - { name: copy, image: *image }
      """
    #expect(try document(aliased, .yaml).storage.isLong)
    let plain = """
      family: web
      containerDefinitions: [{ name: web, image: nginx:1.27, command: ["*.js"] }]
      """
    #expect(try !document(plain, .yaml).storage.isLong)
  }

  @Test(
    "leaves out what a request may not hold in the end",
    arguments: [
      #""tags":[{"key":"team","value":"shop"}]"#, #""volumes":[]"#, #""cpu":"${CPU}""#, #""memory":512"#,
      #""revision":7"#,
    ])
  func leftOut(_ field: String) throws {
    #expect(
      try size(task(field))
        == size(#"{"family":"web","containerDefinitions":[{"name":"web","image":"nginx:1.27"}]}"#))
  }

  @Test("counts an unknown element of a list as nothing between its commas")
  func unknownElement() throws {
    let text = #"{"containerDefinitions":[{"command":["a","${B}"]}]}"#
    #expect(try size(text) == text.utf8.count - #""${B}""#.utf8.count)
  }
}
