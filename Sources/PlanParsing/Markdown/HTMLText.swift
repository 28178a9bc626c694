/// HTML in the making. Words and addresses of authors come in through `append(words:)` and
/// `append(address:)` alone.
struct HTMLText {
  private(set) var bytes: [UInt8] = []

  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Escapes byte by byte, so that no combining character hides a quotation mark; control
  /// characters, which HTML does not allow, are left out.
  mutating func append(words: String) {
    var words = words
    words.withUTF8 { text in
      var index = 0
      while index < text.count {
        if isControl(text, at: index) {
          index += text[index] == 0xC2 ? 2 : 1
        } else {
          append(escaping: text[index])
          index += 1
        }
      }
    }
  }

  /// Like words, and what cannot stand in an address is percent-encoded.
  mutating func append(address: String) {
    for byte in address.utf8 {
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
        UInt8(ascii: "|"), UInt8(ascii: "}"):
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: append(escaping: byte)
      }
    }
  }

  /// Goes back to an earlier length.
  mutating func cut(to count: Int) { bytes.removeLast(bytes.count - count) }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    case UInt8(ascii: "\""): append("&quot;")
    case UInt8(ascii: "'"): append("&#39;")
    default: bytes.append(byte)
    }
  }

  private func isControl(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): false
    case 0..<0x20, 0x7F: true
    case 0xC2: index + 1 < text.count && (0x80...0x9F).contains(text[index + 1])
    default: false
    }
  }
}
