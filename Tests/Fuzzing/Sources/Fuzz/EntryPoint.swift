@_cdecl("LLVMFuzzerTestOneInput")
public func f(_ p: UnsafePointer<UInt8>, _ n: Int) -> CInt { 0 }
