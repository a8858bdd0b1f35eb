import Spelling
import Testing

@Suite("The closest name")
struct SpellingTests {
  @Test(
    "is the same name but for case and separators, else the one with the fewest changes",
    arguments: [
      ("MEMORY", "memory"), ("memory-reservation", "memoryReservation"), ("memroy", "memory"),
      ("memoryy", "memory"), ("emory", "memory"), ("cpus", "cpu"),
    ])
  func closest(written: String, meant: String) {
    #expect(Spelling.closest(to: written, among: ["cpu", "memory", "memoryReservation"]) == meant)
  }

  @Test(
    "is none where more than a third of the name would have to change, and never the name itself",
    arguments: ["mem", "image", "xyz", "", "cpu"])
  func none(written: String) {
    #expect(Spelling.closest(to: written, among: ["cpu", "memory", "memoryReservation"]) == nil)
  }

  @Test(
    "is alike if only case and separators differ",
    arguments: [
      ("memoryReservation", true), ("MEMORY_RESERVATION", true), ("-memory-reservation_", true),
      ("memoryReservations", false), ("memory", false), ("memory Reservation", false), ("", false),
    ])
  func alike(name: String, isAlike: Bool) {
    let (one, other) = (Array(name.utf8), Array("memoryReservation".utf8))
    let found = one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { Spelling.areAlike(one, $0) && Spelling.areAlike($0, one) }
    }
    #expect(found == isAlike)
  }

  @Test("that the written one is part of is given only if there is but one")
  func extended() {
    let names = ["containerName", "hostName", "ipAddress"]
    #expect(Spelling.extended(from: "ip", among: names) == "ipAddress")
    #expect(Spelling.extended(from: "container", among: names) == "containerName")
    #expect(Spelling.extended(from: "name", among: names) == nil)
    #expect(Spelling.extended(from: "i", among: names) == nil)
  }
}
