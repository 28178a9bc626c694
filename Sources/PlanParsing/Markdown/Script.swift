/// What kind of character stands beside a mark or a line end.
enum Script {
  /// True for characters as wide as a Han character: Han, kana, bopomofo, full-width forms and
  /// Chinese punctuation.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x2FDF, 0x2FF0...0x303F, 0x3040...0x312F, 0x3190...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0xFE10...0xFE1F, 0xFE30...0xFE4F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFF:
      scalar != "\u{3000}"
    default: false
    }
  }

  /// True for punctuation that Chinese and English share: “ ” ‘ ’ — – … ·
  static func isShared(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "”", "‘", "’", "—", "–", "…", "·": true
    default: false
    }
  }

  static func isWidePunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0x30FB, 0xFE10...0xFE1F,
      0xFE30...0xFE4F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF60:
      true
    default: isShared(scalar)
    }
  }

  static func isASCIIPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && PlanParsing.isASCIIPunctuation(UInt8(scalar.value))
  }

  /// True for a bracket or quotation mark after which something begins.
  static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "（", "［", "｛", "【", "《", "〈", "「", "『", "〔", "〖", "“", "‘": true
    default: false
    }
  }

  /// True for a bracket or quotation mark with which something ends.
  static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", "}", "）", "］", "｝", "】", "》", "〉", "」", "』", "〕", "〗", "”", "’": true
    default: false
    }
  }
}
