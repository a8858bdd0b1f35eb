import Glibc

/// `Fuzz TARGET LIBFUZZER-ARGUMENT…`: runs libFuzzer on a part of ecslint.
@main
enum Fuzz {
  /// The part that was asked for.
  static let target = CommandLine.arguments.dropFirst().first.flatMap(FuzzTarget.init)

  static func main() {
    guard target != nil else {
      print("usage: Fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [libFuzzer arguments]")
      exit(2)
    }
    // libFuzzer takes the argument that names the part for the program's name.
    var arguments = CommandLine.unsafeArgv.advanced(by: 1)
    var count = CommandLine.argc - 1
    exit(
      runDriver(&count, &arguments) { bytes, count in
        Fuzz.target?.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
        return 0
      })
  }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: inout CInt, _ arguments: inout UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
