/// The requests that the client cancelled before they were answered.
///
/// Requests are answered one after the other, so that only those can be cancelled that wait together with their
/// cancellation.
struct Cancellations {
  /// How often each id is cancelled in the messages that are still to come.
  private var ids: [MessageID: Int] = [:]

  init(_ messages: [IncomingMessage]) {
    for message in messages {
      if let id = Self.id(cancelledBy: message) { ids[id, default: 0] += 1 }
    }
  }

  /// A message is now answered; what it cancels is past.
  mutating func pass(_ message: IncomingMessage) {
    if let id = Self.id(cancelledBy: message) { ids[id, default: 1] -= 1 }
  }

  /// Whether a message that is still to come cancels this one.
  func concern(_ message: IncomingMessage) -> Bool {
    guard case .request(let id, _, _) = message else { return false }
    return ids[id, default: 0] > 0
  }

  private static func id(cancelledBy message: IncomingMessage) -> MessageID? {
    guard case .notification("$/cancelRequest", let parameters) = message else { return nil }
    return parameters?["id"].flatMap(MessageID.init)
  }
}
