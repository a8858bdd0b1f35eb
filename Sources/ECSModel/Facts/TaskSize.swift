/// Task sizes as the API takes them: whole numbers, or numbers with a unit.
///
/// Source: the API model's documentation of RegisterTaskDefinition's `cpu` and `memory`.
enum TaskSize {
  /// CPU units from `1024`, `1 vCPU`, `.25 vcpu`; nil where ECS would not understand the text.
  static func cpuUnits(_ text: String) -> Int? { units(text, unit: "vcpu") }

  /// MiB from `512`, `1GB`, `0.5 GB`; nil where ECS would not understand the text.
  static func mebibytes(_ text: String) -> Int? { units(text, unit: "gb") }

  private static func units(_ text: String, unit: String) -> Int? {
    if !text.isEmpty, text.utf8.allSatisfy(\.isDigit) { return Int(text) }
    let lowered = text.lowercased()
    guard lowered.hasSuffix(unit) else { return nil }
    var number = lowered.dropLast(unit.utf8.count)
    while number.last == " " { number = number.dropLast() }
    guard number.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }),
      let value = Double(number.first == "." ? "0" + number : String(number))
    else { return nil }
    return Int(exactly: (value * 1024).rounded())
  }
}
