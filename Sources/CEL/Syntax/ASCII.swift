/// Lets bytes be compared with characters: `byte == "{"`.
///
/// Only ASCII literals appear, and a literal beyond ASCII equals no byte.
func == (byte: UInt8, character: Unicode.Scalar) -> Bool {
  UInt32(byte) == character.value
}

func != (byte: UInt8, character: Unicode.Scalar) -> Bool {
  !(byte == character)
}

func == (byte: UInt8?, character: Unicode.Scalar) -> Bool {
  byte.map { $0 == character } ?? false
}

/// Lets `switch` match a byte against a character.
func ~= (character: Unicode.Scalar, byte: UInt8) -> Bool {
  byte == character
}

func ~= (character: Unicode.Scalar, byte: UInt8?) -> Bool {
  byte == character
}

func isDigit(_ byte: UInt8) -> Bool {
  byte &- 0x30 < 10
}

func isHexDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || (byte | 0x20) &- 0x61 < 6
}

func isLetter(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26
}

func isIdentifierStart(_ byte: UInt8) -> Bool {
  isLetter(byte) || byte == "_"
}

/// CEL's ESC_SELECTOR admits these between backticks.
func isQuotedIdentifierPart(_ byte: UInt8) -> Bool {
  switch byte {
  case "_", ".", "-", "/", " ": true
  default: isLetter(byte) || isDigit(byte)
  }
}
