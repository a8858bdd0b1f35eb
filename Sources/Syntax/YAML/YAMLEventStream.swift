import CLibYAML

/// The events of a YAML text, as libyaml finds them.
struct YAMLEventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// Starts reading UTF-8 text, which must stay where it is; nil if there is no memory.
  init?(text: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) != 0 else {
      event.deallocate()
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // libyaml wants an address even where there is nothing to read.
    let start = text.baseAddress ?? UnsafePointer(bitPattern: 1)
    yaml_parser_set_input_string(parser, start, text.count)
  }

  deinit {
    yaml_event_delete(event)
    event.deallocate()
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event, whose strings live until the next call; nil after an error, and after the last event.
  mutating func next() -> yaml_event_t? {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) != 0, event.pointee.type != YAML_NO_EVENT else { return nil }
    return event.pointee
  }

  /// What ended the events; nil if the text did.
  var problem: YAMLProblem? {
    let parser = parser.pointee
    guard parser.error != YAML_NO_ERROR else { return nil }
    return YAMLProblem(
      message: parser.problem.map { String(cString: $0) } ?? "",
      place: parser.error == YAML_READER_ERROR
        ? .byte(Int(parser.problem_offset)) : .character(Int(parser.problem_mark.index)),
      context: parser.context.map { String(cString: $0) } ?? "",
      contextCharacter: parser.context == nil ? nil : Int(parser.context_mark.index))
  }
}

/// Why libyaml stopped, in its own words and with its own counting.
struct YAMLProblem {
  enum Place {
    case byte(Int)
    case character(Int)
  }

  let message: String
  let place: Place
  let context: String
  /// Where what libyaml was reading begins, counted in characters.
  let contextCharacter: Int?
}
